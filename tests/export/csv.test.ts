import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { csvText } from "#export/csv.ts";
import { type Cell, type ExportTable, tableOf } from "#export/table.ts";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly value: number | null;
}

const table = (rows: readonly Row[]): ExportTable =>
  tableOf<Row>(
    [
      { id: "id", cell: ({ id }) => id },
      { id: "title", isText: true, cell: ({ title }) => title },
      { id: "value", cell: ({ value }) => value },
    ],
    rows,
  );

/** Read by an independent parser that knows the byte-order mark and CRLF. */
function readBack(csv: string): string[][] {
  return parse(csv, { bom: true, record_delimiter: "\r\n" });
}

test("the file begins with the byte-order mark and the header, and every line ends in CRLF", () => {
  const csv = csvText(table([{ id: "housing", title: "Жильё 住房", value: 1 }]));
  expect(csv).toBe("\uFEFFid,title,value\r\nhousing,Жильё 住房,1\r\n");
  expect([...new TextEncoder().encode(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test("without rows the header stands alone", () => {
  expect(csvText(table([]))).toBe("\uFEFFid,title,value\r\n");
});

test.each([
  ["quotes", 'Проект «Дом», "Home"'],
  ["line ends", "one\ntwo\r\nthree"],
  ["commas", "北京, 莫斯科"],
  ["spaces at its ends", "  wide  "],
  ["nothing but a number", "2022"],
])("text with %s is read back as it was", (_, title) => {
  expect(readBack(csvText(table([{ id: "x", title, value: null }])))).toEqual([
    ["id", "title", "value"],
    ["x", title, ""],
  ]);
});

test.each(["=1+1", "+7 495", "-5", "@home", "\tindented", "\rreturned"])(
  "text that a spreadsheet would run gets an apostrophe: %j",
  (title) => {
    expect(readBack(csvText(table([{ id: "x", title, value: 1 }])))[1]?.[1]).toBe(`'${title}`);
  },
);

test("numbers stand plain at full precision, negative ones without apostrophe", () => {
  const numbers = [-5.25, 0, 0.1 + 0.2, 1e21, 1.5e-7, -1e-7];
  const values = readBack(csvText(table(numbers.map((value) => ({ id: "x", title: "t", value })))));
  expect(values.slice(1).map((row) => row[2])).toEqual([
    "-5.25",
    "0",
    "0.30000000000000004",
    "1000000000000000000000",
    "0.00000015",
    "-0.0000001",
  ]);
});

test("whatever stands in the cells is read back cell by cell, guards apart", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n\",'; жк中a") }),
  );
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const row = fc.record({ id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,9}$/), title: text, value: fc.option(number) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const read = readBack(csvText(table(rows))).slice(1);
      const cells: Cell[][] = read.map(([id = "", title = "", value = ""]) => [
        id,
        title.replace(/^'(?=[=+\-@\t\r])/, ""),
        value === "" ? null : Number(value),
      ]);
      // a text that began with apostrophe and sign itself cannot be told apart, and −0 is written as 0
      const given = rows.map(({ id, title, value }) => [
        id,
        title.replace(/^'(?=[=+\-@\t\r])/, ""),
        value === null ? null : value + 0,
      ]);
      expect(cells).toEqual(given);
    }),
  );
});
