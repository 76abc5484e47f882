/** Single-key shortcuts and their list. */
export const keys = {
  title: "Keys",
  list: [
    ["1 – 7", "views in the order of the header"],
    ["/  Ctrl K", "search everything"],
    ["[  ]", "as-of date a month back, a month on"],
    ["Home  End", "on the time rail: its first day, the latest data"],
    ["L", "next language"],
    ["T", "next theme"],
    ["P", "presentation for a large screen"],
    ["?", "this list"],
    ["Esc", "close what is on top"],
  ] as readonly (readonly [key: string, meaning: string])[],
  letters: "Letter and number keys are on",
};
