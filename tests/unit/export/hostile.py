"""Names as nobody should give them, all of which must survive and stay inert."""

NAMES = (
    "=cmd|' /C calc'!A0",
    "+1+2",
    "-2+3",
    "@SUM(A1:A9)",
    "\t=1+1",
    "  =1+1",
    "\r=1+1",
    "＝1+1",
    "<script>alert(1)</script>",
    'He said "no", twice',
    "two\nlines",
    "comma, semicolon; done",
    "⚡️ Ünïcödé 🏭",
    "جامشورو گرڈ اسٹیشن",
    "x" * 10_000,
    "'quoted",
)
