package org.evsshell.app.line;

import org.evsshell.plugin.command.DurationReader;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Reader;
import org.evsshell.plugin.command.ValueSource;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/** The options every command takes, and those every list and every change takes. */
public final class GlobalParameters {
    public static final Parameter<String> CLOUD =
            Parameter.text("cloud", "NAME", "The cloud of clouds.yaml to use.")
                    .from(ValueSource.CLOUDS);
    public static final Parameter<String> REGION =
            Parameter.text("region", "REGION", "The region to use.");
    public static final Parameter<String> PROJECT =
            Parameter.text("project", "PROJECT", "The project to use, by name or ID.");
    public static final Parameter<String> OUTPUT =
            Parameter.text("output", "FORMAT", "How results are printed.")
                    .from(new ValueSource.Known("format"));
    public static final Parameter<List<String>> COLUMNS =
            Parameter.option(
                    "columns",
                    "A,B",
                    "The fields to print, in order, or their headings.",
                    GlobalParameters::names);
    public static final Parameter<String> QUERY =
            Parameter.text("query", "JMESPATH", "What to take from the result, in JMESPath.");
    public static final Parameter<Boolean> HEADER =
            Parameter.openFlag("header", "Print a heading; --no-header: print none.");
    public static final Parameter<String> STATE =
            Parameter.text("state", "DIR", "The folder of the demo's world.")
                    .from(ValueSource.FILES);
    public static final Parameter<Boolean> YES =
            Parameter.flag("yes", "Answer yes to every question.");
    public static final Parameter<Boolean> READ_ONLY =
            Parameter.flag("read-only", "Refuse every change.");
    public static final Parameter<Integer> MAX_CHANGES =
            Parameter.option(
                    "max-changes",
                    "N",
                    "Refuse to change more than this.",
                    Reader.integer(0, Integer.MAX_VALUE));
    public static final Parameter<Duration> TIMEOUT =
            Parameter.option(
                    "timeout",
                    "DURATION",
                    "The longest wait per item, such as 90s or 10m; 30m by default.",
                    new DurationReader());
    public static final Parameter<String> COLOR =
            Parameter.option(
                            "color",
                            "WHEN",
                            "Whether to use colours.",
                            Reader.oneOf(List.of("auto", "always", "never")))
                    .from(ValueSource.words("auto", "always", "never"))
                    .standard("auto");
    public static final Parameter<Boolean> DEBUG =
            Parameter.flag("debug", "Show every call on standard error, without secrets.");
    public static final Parameter<Boolean> QUIET =
            Parameter.flag("quiet", "Leave notes and progress out.");
    public static final Parameter<Boolean> HELP =
            Parameter.flag("help", "Show help and do nothing.");
    public static final Parameter<Boolean> VERSION =
            Parameter.flag("version", "Show the shell's version and do nothing.");

    public static final Parameter<Integer> LIMIT =
            Parameter.option(
                    "limit", "N", "List so many at most.", Reader.integer(1, Integer.MAX_VALUE));
    public static final Parameter<String> SORT =
            Parameter.text("sort", "KEY[:desc],...", "Sort by these fields.");
    public static final Parameter<Boolean> DRY_RUN =
            Parameter.flag(
                    "dry-run",
                    "Show what would be sent and the rules it would break; send nothing.");

    private static final char[] LETTERS = {'o', 'y', 'q', 'h'};

    private static final List<Parameter<?>> ALWAYS =
            List.of(
                    CLOUD,
                    REGION,
                    PROJECT,
                    OUTPUT,
                    COLUMNS,
                    QUERY,
                    HEADER,
                    STATE,
                    YES,
                    READ_ONLY,
                    MAX_CHANGES,
                    TIMEOUT,
                    COLOR,
                    DEBUG,
                    QUIET,
                    HELP,
                    VERSION);

    private GlobalParameters() {}

    /** What every command takes, before or after its words. */
    public static List<Parameter<?>> always() {
        return ALWAYS;
    }

    /** The parameter of a short option such as {@code o}; null if there is none. */
    public static @Nullable Parameter<?> byLetter(char letter) {
        return switch (letter) {
            case 'o' -> OUTPUT;
            case 'y' -> YES;
            case 'q' -> QUIET;
            case 'h' -> HELP;
            default -> null;
        };
    }

    /** How help writes an option, its letter in front. */
    public static String form(Parameter<?> parameter) {
        String longForm = "--" + parameter.name();
        if (parameter.kind() == Parameter.Kind.OPTION) {
            longForm += " " + parameter.metavar();
        }
        for (char letter : LETTERS) {
            Parameter<?> lettered = byLetter(letter);
            if (lettered != null && lettered.name().equals(parameter.name())) {
                return "-" + letter + ", " + longForm;
            }
        }
        return longForm;
    }

    private static List<String> names(List<String> words) {
        return List.of(words.getLast().split(","));
    }
}
