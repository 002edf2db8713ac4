package org.conductregister.standin.jira.field;

import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import org.springframework.stereotype.Component;

/** As many characters as Jira allows by default. */
@Component
final class TextLengths implements TextFieldCharacterLengthValidator {

    private static final long MAXIMUM = 32_767;

    @Override
    public boolean isTextTooLong(String text) {
        return text != null && isTextTooLong(text.length());
    }

    @Override
    public boolean isTextTooLong(long textLength) {
        return textLength > MAXIMUM;
    }

    @Override
    public long getMaximumNumberOfCharacters() {
        return MAXIMUM;
    }
}
