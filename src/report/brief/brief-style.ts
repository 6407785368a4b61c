/** Style of the brief: a page of print, on screen a sheet; nothing in it depends on colour. */

/** Paper on which it is printed. */
export type Paper = "a4" | "letter";

/** Size and margins of the page; the text is set for the smaller of both papers. */
export const pageStyle = (paper: Paper): string =>
  `@page{size:${paper === "a4" ? "A4" : "letter"};margin:10mm 14mm}body{margin:0;background:#fff}main{padding:1rem}@media print{main{padding:0}}`;

/** Rules for the article alone, so that they fit into any page around it. */
export const briefStyle = `
.brief{--b-ink:#111;--b-soft:#444;--b-rule:#aaa;--b-band:#d9d9d9;color:var(--b-ink);background:#fff;font:13px/1.38 "Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","Noto Serif",Georgia,"Liberation Serif",serif;color-scheme:light;max-width:52rem}
.brief .sheet{padding:1.4rem 1.6rem;border:1px solid var(--b-rule);margin:0 0 1rem}
.brief p,.brief ul,.brief dl,.brief dd,.brief figure,.brief pre{margin:0;max-width:none}
.brief h1{font-family:inherit;font-weight:600;font-size:21px;line-height:1.2;margin:.25em 0 .4em;text-wrap:balance;letter-spacing:-.005em}
.brief h2{font:600 11.5px/1.2 "Segoe UI",system-ui,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;text-transform:none;margin:.9em 0 .3em;padding-top:.35em;border-top:1px solid var(--b-ink)}
.brief .running{display:flex;gap:.8em;font:11px/1.3 "Segoe UI",system-ui,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;border-bottom:1.5px solid var(--b-ink);padding-bottom:.3em}
.brief .running span:last-child{margin-left:auto}
.brief .scenarios{display:grid;gap:.35em}
.brief dt{font-weight:600}
.brief .letter{display:inline-block;min-width:1.1em;font-family:"Segoe UI",system-ui,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;font-weight:700}
.brief dd{padding-left:1.35em}
.brief .decisions{color:var(--b-soft);font-style:italic}
.brief ul{padding-left:1.1em}
.brief li{margin:.12em 0}
.brief .sentences li{margin:.3em 0}
.brief .small,.brief .sources{font-size:11px;line-height:1.35;color:var(--b-soft)}
.brief .small{margin:.4em 0}
.brief .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:.6rem 1.2rem;margin-top:.5em}
.brief figcaption{font:11.5px/1.3 "Segoe UI",system-ui,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;margin-bottom:.2em}
.brief-chart{display:block;width:100%;height:auto;overflow:visible}
.brief-chart text{font:10.5px "Segoe UI",system-ui,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;fill:#222}
.brief-chart .letter{font-weight:700}
.brief-chart .grid{stroke:#ddd;stroke-width:.7}.brief-chart .base{stroke:#666;stroke-width:.8}
.brief-chart .decided{stroke:#555;stroke-width:.8;stroke-dasharray:1 3}
.brief-chart .band{fill:#d9d9d9}
.brief-chart .line{fill:none;stroke:#111;stroke-width:1.5}
.brief-chart .line.of-0{stroke-dasharray:.1 3.4;stroke-linecap:round;stroke-width:2}
.brief-chart .line.of-2{stroke-dasharray:7 3}.brief-chart .line.of-3{stroke-dasharray:8 3 1.5 3}.brief-chart .line.of-4{stroke-dasharray:2.5 2.5}
.brief-chart .dot{fill:#111}.brief-chart .dot.first{fill:#fff;stroke:#111;stroke-width:.9}
.brief-chart .thin{stroke:#111;stroke-width:.9}.brief-chart .thick{stroke:#111;stroke-width:4}
.brief-chart .bar circle{fill:#fff;stroke:#111;stroke-width:1.2}
.brief table{border-collapse:collapse;width:100%;font-size:11.5px;line-height:1.3;font-variant-numeric:tabular-nums lining-nums}
.brief th,.brief td{text-align:left;vertical-align:top;padding:.18em .6em .18em 0;border-bottom:.5px solid var(--b-rule);font-weight:400}
.brief thead th{font-weight:600;border-bottom:1px solid var(--b-ink)}
.brief .signs{color:var(--b-soft)}.brief table th:first-child{width:34%}.brief.of-2 table th:first-child{width:56%}.brief.of-3 table th:first-child{width:40%}
.brief .law,.brief .fine{font-size:11.5px;line-height:1.33}
.brief .law{margin-bottom:.3em}
.brief pre{font:11px/1.4 ui-monospace,"Cascadia Mono",Consolas,"Liberation Mono",monospace;white-space:pre-wrap;overflow-wrap:anywhere;background:#f2f2f2;padding:.4em .6em;margin-bottom:.3em}
@media (max-width:36rem){.brief th,.brief td,.brief h1{overflow-wrap:anywhere}.brief .sheet{padding:.9rem .8rem}.brief table{font-size:11px}}
@media print{
.brief{max-width:none;font-size:9.4pt;line-height:1.3}
.brief .sheet{border:0;padding:0;margin:0}
.brief .sheet+.sheet{break-before:page}
.brief h1{font-size:15pt}.brief h2{font-size:8.4pt}
.brief .charts{grid-template-columns:1fr 1fr}
.brief .small,.brief .sources{font-size:7.6pt}
.brief table,.brief .law{font-size:8.2pt;line-height:1.24}.brief .fine{font-size:7.8pt;line-height:1.26}
.brief.of-4,.brief.of-5{font-size:8.6pt;line-height:1.26}.brief.of-4 table,.brief.of-5 table{font-size:7.6pt}.brief.of-4 .law,.brief.of-4 .fine,.brief.of-5 .law,.brief.of-5 .fine{font-size:7.2pt;line-height:1.22}.brief.of-4 h2,.brief.of-5 h2{margin-top:.55em}.brief.of-4 .sentences li,.brief.of-5 .sentences li{margin:.15em 0}
.brief figcaption,.brief .running{font-size:8.2pt}
.brief pre{font-size:7.6pt;background:none;border:.5px solid #999}
.brief tr,.brief figure{break-inside:avoid}
}
`;
