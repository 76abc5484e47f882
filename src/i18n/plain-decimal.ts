const SCIENTIFIC = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/;

/** Plain decimal without exponent, at full precision: a number as machines read it (contract §3). */
export function plainDecimal(value: number): string {
  const parts = SCIENTIFIC.exec(String(value));
  if (!parts) return String(value);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const digits = whole + fraction;
  const pointAt = whole.length + Number(exponent);
  if (pointAt <= 0) return `${sign}0.${"0".repeat(-pointAt)}${digits}`;
  // numbers are written with an exponent from 1e21 on: past the last of their 17 digits
  return sign + digits.padEnd(pointAt, "0");
}
