package org.evsshell.app.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

import java.util.Locale;

/**
 * Translations, of which the shell has none. Spring's own empty source makes a message format, and
 * with it loads the JDK's locale data: a third of the start of a short command.
 */
final class NoMessages implements MessageSource {
    @Override
    public @Nullable String getMessage(
            String code,
            Object @Nullable [] arguments,
            @Nullable String standard,
            @Nullable Locale locale) {
        return standard;
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        throw new NoSuchMessageException(code);
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        String standard = resolvable.getDefaultMessage();
        if (standard == null) {
            throw new NoSuchMessageException(String.valueOf(resolvable));
        }
        return standard;
    }
}
