/* Keeps what is typed into a form of the register, so that a lost session loses nothing. Without this script the forms work too. */
(function () {
    'use strict';
    var PAUSE = 1200;

    function keep(form) {
        var told = form.querySelector('[data-draft-told]');
        var timer = null;
        var sending = false;

        function fields(action) {
            var data = new URLSearchParams();
            new FormData(form).forEach(function (value, name) {
                if (typeof value === 'string') {
                    data.append(name, value);
                }
            });
            data.set('action', action);
            return data;
        }

        function tell(words, trouble) {
            told.textContent = words;
            told.classList.toggle('conduct-trouble', Boolean(trouble));
        }

        function save() {
            return fetch(form.dataset.address, {method: 'POST', body: fields('save'), redirect: 'manual', credentials: 'same-origin'})
                .then(function (answer) {
                    var ours = (answer.headers.get('Content-Type') || '').indexOf('text/plain') === 0;
                    if (answer.status === 200 && ours) {
                        return answer.text().then(function (words) {
                            tell(words, false);
                            return 'kept';
                        });
                    }
                    if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
                        tell(form.dataset.lost, true);
                        return 'lost';
                    }
                    return 'unkept';
                }, function () {
                    tell(form.dataset.offline, true);
                    return 'offline';
                });
        }

        form.addEventListener('input', function () {
            clearTimeout(timer);
            timer = setTimeout(save, PAUSE);
        });
        form.addEventListener('submit', function (event) {
            if (sending) {
                event.preventDefault();
                return;
            }
            event.preventDefault();
            sending = true;
            clearTimeout(timer);
            save().then(function (state) {
                if (state === 'lost' || state === 'offline') {
                    sending = false;
                    told.scrollIntoView({block: 'center'});
                    return;
                }
                form.submit();
            });
        });
        window.addEventListener('pageshow', function () {
            sending = false;
        });
    }

    function begin() {
        document.querySelectorAll('form[data-draft]').forEach(keep);
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', begin);
    } else {
        begin();
    }
}());
