package org.evsshell.app.line;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/**
 * The values of {@link GlobalParameters}; null where nothing was said.
 *
 * @param place where to work
 * @param format how to print
 * @param limits what may be changed
 * @param timeout the wait per item; null for the standard one
 * @param debug whether every call is shown
 * @param quiet whether notes and progress are left out
 */
public record GlobalOptions(
        Place place,
        Format format,
        Limits limits,
        @Nullable Duration timeout,
        boolean debug,
        boolean quiet) {

    /** Nothing said. */
    public static final GlobalOptions NONE = of(Bound.EMPTY);

    /** Which cloud, and where in it. */
    public record Place(
            @Nullable String cloud,
            @Nullable String region,
            @Nullable String project,
            @Nullable String state) {}

    /** How results are printed. */
    public record Format(
            @Nullable String output,
            List<String> columns,
            @Nullable String query,
            @Nullable Boolean header,
            String color,
            @Nullable Integer limit,
            @Nullable String sort) {
        public Format {
            columns = List.copyOf(columns);
        }
    }

    /** How much may be changed, and whether to ask. */
    public record Limits(
            boolean yes, boolean readOnly, @Nullable Integer maxChanges, boolean dryRun) {}

    /** These options at another place. */
    public GlobalOptions at(Place newPlace) {
        return new GlobalOptions(newPlace, format, limits, timeout, debug, quiet);
    }

    /** What was bound. */
    public static GlobalOptions of(Bound bound) {
        return new GlobalOptions(
                new Place(
                        bound.orNull(GlobalParameters.CLOUD),
                        bound.orNull(GlobalParameters.REGION),
                        bound.orNull(GlobalParameters.PROJECT),
                        bound.orNull(GlobalParameters.STATE)),
                new Format(
                        bound.orNull(GlobalParameters.OUTPUT),
                        bound.find(GlobalParameters.COLUMNS).orElse(List.of()),
                        bound.orNull(GlobalParameters.QUERY),
                        bound.orNull(GlobalParameters.HEADER),
                        bound.find(GlobalParameters.COLOR).orElse("auto"),
                        bound.orNull(GlobalParameters.LIMIT),
                        bound.orNull(GlobalParameters.SORT)),
                new Limits(
                        bound.find(GlobalParameters.YES).orElse(false),
                        bound.find(GlobalParameters.READ_ONLY).orElse(false),
                        bound.orNull(GlobalParameters.MAX_CHANGES),
                        bound.find(GlobalParameters.DRY_RUN).orElse(false)),
                bound.orNull(GlobalParameters.TIMEOUT),
                bound.find(GlobalParameters.DEBUG).orElse(false),
                bound.find(GlobalParameters.QUIET).orElse(false));
    }
}
