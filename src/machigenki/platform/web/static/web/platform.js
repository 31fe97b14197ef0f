// Draws figures: <div class="figure" data-figure="ID" data-figure-phone="ID"> (the second may be
// missing) with <script type="application/json" id="ID">.
(function () {
  "use strict";
  function draw(root) {
    if (!window.Plotly) return;
    root.querySelectorAll("[data-figure]:not([data-drawn])").forEach(function (place) {
      var narrow = window.innerWidth < 640 && place.dataset.figurePhone;
      var data = JSON.parse(document.getElementById(narrow || place.dataset.figure).textContent);
      place.dataset.drawn = "yes";
      window.Plotly.newPlot(place, data.data, data.layout, { displayModeBar: false, responsive: true });
    });
  }
  // On a phone the menu is folded, and a table that would be cut off or crowded becomes a card a row.
  var wide = window.matchMedia("(min-width: 40rem)");
  function fold() {
    document.querySelectorAll("details.fold").forEach(function (menu) { menu.open = wide.matches; });
  }
  function name(table) {
    var heads = Array.from(table.querySelectorAll(":scope > thead > tr:last-child > th")).map(function (head) { return head.textContent.trim(); });
    // The roles stay although the rows are shown as blocks.
    table.setAttribute("role", "table");
    table.querySelectorAll(":scope > thead, :scope > tbody, :scope > tfoot").forEach(function (part) { part.setAttribute("role", "rowgroup"); });
    table.querySelectorAll(":scope > * > tr").forEach(function (row) {
      var column = 0;
      row.setAttribute("role", "row");
      Array.from(row.cells).forEach(function (cell) {
        cell.setAttribute("role", cell.tagName === "TD" ? "cell" : cell.scope === "row" ? "rowheader" : "columnheader");
        if (cell.tagName === "TD") cell.dataset.head = cell.colSpan > 1 ? "" : heads[column] || "";
        column += cell.colSpan;
      });
    });
  }
  function crowded(table) {
    return Array.from(table.querySelectorAll(":scope > tbody > tr:nth-child(-n+5) > :not(.number)")).some(function (cell) {
      return cell.clientWidth < 96 && cell.textContent.trim().length > 8;
    });
  }
  function stack(root) {
    root.querySelectorAll(".table > table").forEach(function (table) {
      if (!table.tHead || table.querySelector("[rowspan]")) return;
      table.classList.remove("stacked");
      if (wide.matches) return;
      if (table.scrollWidth <= table.parentElement.clientWidth && !crowded(table)) return;
      if (!table.hasAttribute("role")) name(table);
      table.classList.add("stacked");
    });
  }
  fold();
  stack(document);
  wide.addEventListener("change", function () { fold(); stack(document); });
  document.addEventListener("toggle", function (event) { if (event.target.open) stack(event.target); }, true);
  document.addEventListener("DOMContentLoaded", function () { draw(document); });
  document.addEventListener("htmx:afterSwap", function (event) { draw(event.target); stack(event.target); });
  // A form whose changes are not sent yet warns before the page is left.
  document.addEventListener("input", function (event) {
    var form = event.target.closest("form[data-guard]");
    if (form) form.dataset.changed = "yes";
  });
  document.addEventListener("submit", function (event) { delete event.target.dataset.changed; });
  window.addEventListener("beforeunload", function (event) {
    if (document.querySelector("form[data-changed]")) event.preventDefault();
  });
})();
