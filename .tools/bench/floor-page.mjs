/*
 * The floor of every timeline: one canvas that draws the rectangles and discs that are in sight and nothing else. No words
 * of others, no checks, no table, no keyboard: whatever a timeline costs beyond it is the price of what it gives.
 */
const ROW_PX = 28;
const LEFT_PX = 436;
const RAIL_PX = 88;
const DAY_MS = 86_400_000;
const COLOURS = ["#6a0092", "#4c6000", "#945564", "#a282d9", "#005739", "#cc7493", "#7d9a00", "#860040"];
const RANGE = { from: Date.UTC(1995, 0, 1), to: Date.UTC(2028, 0, 1) };

const scroller = document.createElement("div");
scroller.style.cssText = `position:fixed;inset:0 0 ${RAIL_PX}px;overflow:hidden auto`;
scroller.className = "timeline__scroller";
const canvas = document.createElement("canvas");
canvas.style.cssText = "position:sticky;inset-block-start:0;display:block";
const height = document.createElement("div");
height.style.cssText = "position:absolute;inset-block-start:0;inline-size:1px";
scroller.append(canvas, height);
const slider = document.createElement("div");
slider.style.cssText = "position:fixed;inset:auto auto 0 0;inline-size:44px;block-size:64px;background:#15181b";
slider.setAttribute("role", "slider");
document.body.append(scroller, slider);
document.body.style.margin = "0";

/** Resolves in the task after the next painted frame. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => resolve(undefined));
      port1.start();
      port2.postMessage(null);
    });
  });

async function allPrograms() {
  const api = document.querySelector('meta[name="tracker-api"]')?.getAttribute("content") ?? "";
  const partnership = new URL(`${location.pathname.split("/")[1]}/`, api);
  const programs = [];
  for (let next = "programs.json"; next;) {
    const { data, links } = await (await fetch(new URL(next, partnership))).json();
    programs.push(...data);
    next = links?.next;
  }
  return programs;
}

const bars = (await allPrograms()).map(({ title, sectorId, start, end, milestones }) => ({
  title: title.en,
  sectorId,
  colour: COLOURS[Number(sectorId.split("-")[1]) % COLOURS.length],
  from: Date.parse(start),
  to: end === undefined ? Infinity : Date.parse(end),
  due: milestones.map((milestone) => Date.parse(milestone.due)),
  done: milestones.map(({ completedOn }) => (completedOn === undefined ? Infinity : Date.parse(completedOn))),
}));
performance.mark("tracker:data");

let rows = bars;
let { from, to } = RANGE;
let asOf = Date.UTC(2025, 5, 30);
const pen = canvas.getContext("2d");

function drawBar(bar, y, x) {
  const width = canvas.width;
  const begin = Math.max(LEFT_PX, x(bar.from));
  const end = Math.min(width, x(bar.to));
  const today = Math.min(end, Math.max(begin, x(asOf)));
  pen.fillStyle = bar.colour;
  pen.strokeStyle = bar.colour;
  if (today > begin) pen.fillRect(begin, y - 2.5, today - begin, 5);
  if (end > today) pen.strokeRect(today, y - 2, end - today, 4);
  for (let place = 0; place < bar.due.length; place += 1) {
    const at = x(bar.due[place]);
    if (at < LEFT_PX || at > width) continue;
    pen.beginPath();
    pen.arc(at, y, 4.6, 0, 7);
    pen.fillStyle = bar.done[place] <= asOf ? bar.colour : "#fcfbf8";
    pen.fill();
    pen.stroke();
  }
  pen.fillStyle = "#15181b";
  pen.fillText(bar.title, 200, y, LEFT_PX - 210);
}

function draw() {
  const { width, height: heightPx } = canvas;
  const perMs = (width - LEFT_PX) / (to - from);
  const x = (ms) => LEFT_PX + (ms - from) * perMs;
  pen.fillStyle = "#fcfbf8";
  pen.fillRect(0, 0, width, heightPx);
  pen.font = "13px sans-serif";
  pen.textBaseline = "middle";
  pen.lineWidth = 1.5;
  const top = scroller.scrollTop;
  const first = Math.floor(top / ROW_PX);
  const last = Math.min(rows.length, first + Math.ceil(heightPx / ROW_PX) + 1);
  for (let row = first; row < last; row += 1) drawBar(rows[row], row * ROW_PX - top + ROW_PX / 2, x);
  pen.fillRect(x(asOf), 0, 1.5, heightPx);
}

let isQueued = false;
function drawSoon() {
  if (isQueued) return;
  isQueued = true;
  requestAnimationFrame(() => {
    isQueued = false;
    draw();
  });
}

async function drawAndTell() {
  canvas.width = scroller.clientWidth;
  canvas.height = scroller.clientHeight;
  height.style.blockSize = `${rows.length * ROW_PX}px`;
  draw();
  await painted();
  performance.mark("tracker:view-ready");
}

/** The same questions of the address as the tracker answers: one sector or all, the range, the as-of day. */
function follow() {
  const params = new URLSearchParams(location.search);
  const sectorId = params.get("sector");
  from = Date.parse(params.get("from")) || from;
  to = Date.parse(params.get("to")) || to;
  asOf = Date.parse(params.get("asOf")) || asOf;
  rows = sectorId === null ? bars : bars.filter((bar) => bar.sectorId === sectorId);
  void drawAndTell();
}

scroller.addEventListener("scroll", drawSoon, { passive: true });
scroller.addEventListener(
  "wheel",
  (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const about = from + ((event.clientX - LEFT_PX) / (canvas.width - LEFT_PX)) * (to - from);
    const ratio = 1.0015 ** event.deltaY;
    from = about - (about - from) * ratio;
    to = Math.max(from + 14 * DAY_MS, about + (to - about) * ratio);
    drawSoon();
  },
  { passive: false },
);
slider.addEventListener("pointerdown", (event) => slider.setPointerCapture(event.pointerId));
slider.addEventListener("pointermove", (event) => {
  if (event.buttons === 0) return;
  asOf = RANGE.from + (event.clientX / window.innerWidth) * (RANGE.to - RANGE.from);
  drawSoon();
});
addEventListener("popstate", follow);
await drawAndTell();
