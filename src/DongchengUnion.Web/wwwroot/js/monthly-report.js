// The monthly report: a changed or emptied figure opens the box for its sentence, a link to a cell puts the cursor into it.
// Without this file the box is one tap away, and the browser still scrolls to the cell.
(function () {
  'use strict';
  function land() {
    var row = location.hash.indexOf('#item-') === 0 && document.getElementById(location.hash.slice(1));
    var input = row && row.querySelector('input:not([type=hidden]), select, textarea');
    if (!input) return;
    row.scrollIntoView({ block: 'center', behavior: 'instant' });
    input.focus({ preventScroll: true });
  }
  window.addEventListener('hashchange', land);
  window.addEventListener('load', land);
  document.querySelectorAll('.report-row [data-shown]').forEach(function (input) {
    var note = input.closest('.report-row').querySelector('.report-note');
    if (!note) return;
    function look() {
      var changed = input.dataset.shown !== '' && input.value.trim() !== input.dataset.shown;
      if (changed) note.open = true;
      note.querySelector('summary').firstChild.textContent = !changed ? '说明' : input.value.trim() === '' ? '备注（为什么空缺）' : '理由（为什么改动）';
    }
    input.addEventListener('input', look);
    look();
  });
})();
