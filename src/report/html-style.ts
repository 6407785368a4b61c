/** Style of the report: readable on screen and paper, in light and dark, without colour too. */
export const reportStyle = `
:root{color-scheme:light dark;--ink:#1d2327;--paper:#fff;--soft:#59636b;--fan:#2a6f97;--grid:#d9dee2;--dots:#8a4b08}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9eb;--paper:#15191c;--soft:#a3adb5;--fan:#6fb3d9;--grid:#343c42;--dots:#e0a458}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:1480px;margin:0 auto;padding:1.5rem}
p,ul{max-width:46rem}
h1{font-size:1.7rem;margin:.2em 0}h2{font-size:1.2rem;margin:1.6em 0 .4em}
.row{display:flex;flex-wrap:wrap;gap:1rem}
figure{margin:0;flex:1 1 300px;max-width:480px}figcaption{font-size:.9rem}
.unit,.note,.legend{color:var(--soft);font-size:.85rem}
svg{width:100%;height:auto}.legend svg{width:24px;height:12px;vertical-align:middle}.legend span{margin-right:1rem;white-space:nowrap}
.tick{font:11px system-ui,sans-serif;fill:var(--soft)}.grid{stroke:var(--grid)}
.band90{fill:var(--fan);opacity:.18}.band50{fill:var(--fan);opacity:.32}
.median{fill:none;stroke:var(--fan);stroke-width:2}.run{fill:none;stroke:var(--fan);stroke-width:.6;opacity:.55}
.reference{fill:none;stroke:var(--ink);stroke-width:1.4;stroke-dasharray:2 3}
.map{max-width:480px;display:block;margin-top:.6rem}.shapes{position:absolute}.state{fill:var(--fan);stroke:var(--soft);stroke-width:.6}.map text{font:10px system-ui,sans-serif;text-anchor:middle}.on-dark{fill:var(--paper)}.on-light{fill:var(--ink)}
.dot{fill:var(--dots)}.first{fill:none;stroke:var(--dots);stroke-width:1.2}
table{border-collapse:collapse;font-size:.9rem}th,td{padding:.4rem .8rem;border-bottom:1px solid var(--grid);text-align:left;vertical-align:top;font-weight:400}
thead th{font-weight:600}
pre{background:var(--grid);padding:.6rem;overflow:auto;white-space:pre-wrap}
@media print{main{max-width:none;padding:0}figure{break-inside:avoid}}
`;
