// The monthly report: a changed or emptied figure opens the box for its sentence. Without this file the box is one tap away.
(function () {
  'use strict';
  document.querySelectorAll('.report-row [data-shown]').forEach(function (input) {
    var note = input.closest('.report-row').querySelector('.report-note');
    if (!note) return;
    function look() {
      var changed = input.dataset.shown !== '' && input.value.trim() !== input.dataset.shown;
      if (changed) note.open = true;
      note.querySelector('summary').firstChild.textContent = !changed ? '说明' : input.value.trim() === '' ? '备注（为什么空缺）' : '理由（为什么改动）';
    }
    input.addEventListener('change', look);
    look();
  });
})();
