package org.evsshell.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogicalLineTest {
    @Test
    void eachLineIsACommand() {
        assertThat(LogicalLine.split("version\n\n  zone list  \r\n# done"))
                .containsExactly("version", "  zone list  ", "# done");
        assertThat(LogicalLine.split(" \n")).isEmpty();
    }

    @Test
    void aBackslashAtTheEndAndAnOpenQuoteGoOn() {
        assertThat(LogicalLine.split("disk show \\\ndata-01\ndisk update x --name 'a\nb'"))
                .containsExactly("disk show \\\ndata-01", "disk update x --name 'a\nb'");
    }

    @Test
    void anotherProgramsTextStaysTogether() {
        assertThat(LogicalLine.split("disk list | awk '{\n print $1}'\nversion"))
                .containsExactly("disk list | awk '{\n print $1}'", "version");
    }

    @Test
    void whatIsNeverEndedIsLeftAsItIs() {
        assertThat(LogicalLine.split("version\ndisk show 'a\n"))
                .containsExactly("version", "disk show 'a");
    }
}
