package org.evsshell.commands.quota;

import org.evsshell.client.quota.QuotaSet;
import org.evsshell.plugin.command.CommandSpec;
import org.evsshell.plugin.command.Example;
import org.evsshell.plugin.command.Invocation;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.ReadCommand;
import org.evsshell.plugin.command.ValueSource;
import org.evsshell.plugin.result.Result;

import java.util.List;
import java.util.Optional;

/** {@code quota show}: how much the project may have and has. */
final class QuotaShow implements ReadCommand {
    private static final Parameter<String> QUOTA =
            Parameter.argument(
                            "QUOTA",
                            "One quota by the service's name, such as volumes; without it all of"
                                    + " them.",
                            ValueSource.QUOTAS)
                    .optional();

    private static final CommandSpec SPEC =
            CommandSpec.read(
                            "quota",
                            "show",
                            "Shows one quota of the project, or the whole set.",
                            List.of(QUOTA))
                    .describedAs(
                            "Alone it shows the whole set, in machine formats as the service's own"
                                    + " object, and warns of quotas that are used to 90 % or more."
                                    + " There are quotas of single types, too, such as"
                                    + " gigabytes_SSD.")
                    .withExamples(
                            new Example("quota show", "Every quota: used and limit."),
                            new Example("quota show gigabytes_SSD", "The quota of one type."),
                            new Example(
                                    "quota show -o json --query gigabytes.in_use",
                                    "How many GB are used."));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Result run(Invocation invocation) {
        Optional<String> name = invocation.find(QUOTA);
        if (name.isPresent()) {
            return new Result.Item(
                    QuotaLayout.QUOTAS, invocation.client().quotas().resolve(name.get()).json());
        }
        QuotaSet quotas = invocation.client().quotas().show();
        QuotaWarnings.warn(quotas, invocation.console());
        return new Result.Item(QuotaLayout.of(quotas), quotas.json());
    }
}
