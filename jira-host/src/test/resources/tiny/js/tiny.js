document.title = AJS.I18n.getText("tiny.greeting", document.title);
