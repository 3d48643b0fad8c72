// Small comforts. Every page works without this file.
(function () {
  'use strict';

  // The error summary takes the focus, so that it is read out and one tab away from the first field.
  var summary = document.querySelector('[data-focus]');
  if (summary) summary.focus();

  // A form is sent once, however often the button is pressed.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || form.hasAttribute('data-again')) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    // After the browser has taken the button's own name and value.
    setTimeout(function () {
      buttons(form).forEach(function (button) { button.disabled = true; });
      form.setAttribute('aria-busy', 'true');
    }, 0);
  });

  // Coming back by the browser's button: the form may be sent again.
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) {
      delete form.dataset.sent;
      form.removeAttribute('aria-busy');
      buttons(form).forEach(function (button) { button.disabled = false; });
    });
  });

  function buttons(form) {
    return Array.prototype.filter.call(form.elements, function (e) { return e.type === 'submit'; });
  }

  // Head menus close by Escape and by a click elsewhere.
  function closeDrops(except) {
    document.querySelectorAll('details.drop[open]').forEach(function (drop) { if (drop !== except) drop.open = false; });
  }
  document.addEventListener('click', function (event) { closeDrops(event.target.closest('details.drop')); });
  document.addEventListener('keydown', function (event) {
    var open = document.querySelector('details.drop[open]');
    if (event.key !== 'Escape' || !open) return;
    closeDrops(null);
    open.querySelector('summary').focus();
  });

  // Buttons that copy the text of another element; shown only where they can work.
  document.querySelectorAll('[data-copy]').forEach(function (button) {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', function () {
      var text = document.getElementById(button.dataset.copy).textContent.trim();
      navigator.clipboard.writeText(text).then(function () { button.textContent = '已复制'; });
    });
  });
  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });

  // Dates are typed in any usual form; where the browser can open its calendar, a button does so.
  document.querySelectorAll('input[data-day]').forEach(function (input) {
    if (!('showPicker' in HTMLInputElement.prototype) || input.readOnly || input.disabled) return;
    var box = document.createElement('span');
    var button = document.createElement('button');
    var picker = document.createElement('input');
    box.className = 'day-box';
    button.type = 'button';
    button.className = 'btn btn-outline-secondary';
    button.textContent = '日历';
    picker.type = 'date';
    picker.tabIndex = -1;
    picker.setAttribute('aria-hidden', 'true');
    input.parentNode.insertBefore(box, input);
    box.appendChild(input);
    box.appendChild(button);
    box.appendChild(picker);
    button.addEventListener('click', function () {
      if (/^\d{4}-\d{2}-\d{2}$/.test(input.value)) picker.value = input.value;
      picker.showPicker();
    });
    picker.addEventListener('change', function () {
      input.value = picker.value;
      input.focus();
    });
  });

  // Before an idle session ends, a question. Other windows of the same session count as work.
  var idleMinutes = Number(document.body.dataset.idleMinutes);
  var dialog = document.getElementById('idle-warning');
  if (idleMinutes > 0 && dialog && dialog.showModal) watchIdle(idleMinutes * 60000);

  function watchIdle(idle) {
    var warnAfter = idle > 120000 ? idle - 120000 : idle / 2;
    var left = dialog.querySelector('[data-idle-left]');
    var text = dialog.querySelector('[data-idle-text]');
    var stay = dialog.querySelector('[data-idle-stay]');
    var seen = Date.now();
    var ended = false;
    remember();

    stay.addEventListener('click', function () {
      if (ended) {
        dialog.close();
        return;
      }
      var token = document.querySelector('input[name=__RequestVerificationToken]');
      fetch('/account/stay', { method: 'POST', credentials: 'same-origin', redirect: 'manual', headers: { 'X-Form-Token': token ? token.value : '' } })
        .then(function (answer) { if (answer.ok) { remember(); dialog.close(); } else end(); })
        .catch(function () { text.textContent = '网络不通，请检查网络后再点一次。'; });
    });
    // The question must not be waved away by Escape while the time runs.
    dialog.addEventListener('cancel', function (event) { if (!ended) event.preventDefault(); });
    document.addEventListener('visibilitychange', look);
    setInterval(look, 1000);

    function remember() {
      seen = Date.now();
      try { localStorage.setItem('union.seen', String(seen)); } catch (e) { /* private window: this page counts alone */ }
    }

    function lastSeen() {
      try { return Math.max(seen, Number(localStorage.getItem('union.seen')) || 0); } catch (e) { return seen; }
    }

    function look() {
      if (ended) return;
      var quiet = Date.now() - lastSeen();
      if (quiet >= idle) end();
      else if (quiet >= warnAfter) {
        var seconds = Math.ceil((idle - quiet) / 1000);
        left.textContent = seconds > 90 ? Math.ceil(seconds / 60) + ' 分钟' : seconds + ' 秒';
        if (!dialog.open) dialog.showModal();
      } else if (dialog.open) dialog.close();
    }

    function end() {
      ended = true;
      document.getElementById('idle-title').textContent = '登录已超时';
      text.textContent = '页面上已填的内容还在：提交时会先请您重新登录。';
      stay.textContent = '知道了';
      if (!dialog.open) dialog.showModal();
    }
  }
})();
