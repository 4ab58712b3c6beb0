package org.evsshell.app.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.app.catalog.CommandCatalog;
import org.evsshell.commands.BuiltInPlugin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

class LineRolesTest {
    private static final CommandCatalog CATALOG = new CommandCatalog();

    static {
        CATALOG.add("tests", new BuiltInPlugin().commands());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "disk list; disk=COMMAND list=COMMAND",
                "disk; disk=COMMAND",
                "disc list; disc=UNKNOWN list=UNKNOWN",
                "disk list --status available; disk=COMMAND list=COMMAND --status=OPTION",
                "disk list --statu x; disk=COMMAND list=COMMAND --statu=UNKNOWN",
                "disk show \"two words\"; disk=COMMAND show=COMMAND \"two words\"=STRING",
                "disk list | wc -l; disk=COMMAND list=COMMAND |=OPERATOR",
                "disk list >> f; disk=COMMAND list=COMMAND >>=OPERATOR",
                "disk list # why; disk=COMMAND list=COMMAND # why=COMMENT",
                "--cloud demo disk list; --cloud=OPTION disk=COMMAND list=COMMAND"
            })
    void tellsThePartsOfALine(String line, String expected) {
        assertThat(
                        LineRoles.of(CATALOG, line).stream()
                                .map(s -> line.substring(s.start(), s.end()) + "=" + s.role())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
