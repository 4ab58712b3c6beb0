package org.evsshell.app.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.evsshell.app.catalog.FakeCommand;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.plugin.command.Parameter;
import org.evsshell.plugin.command.Reader;
import org.evsshell.plugin.command.ValueSource;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

final class BinderTest {
    private static final Parameter<String> NAME = Parameter.text("name", "NAME", "Its name.");
    private static final Parameter<Integer> SIZE =
            Parameter.option("size", "GB", "Its size.", Reader.integer(1, 100));
    private static final Parameter<Boolean> WAIT = Parameter.flag("wait", "Waits.");
    private static final Parameter<List<String>> IDS =
            Parameter.option("id", "ID", "IDs.", Reader.TEXTS).repeated();
    private static final Parameter<List<String>> DISKS =
            Parameter.arguments("DISK", "Disks.", ValueSource.DISKS);

    private final FakeCommand command =
            FakeCommand.of("disk", "create", NAME, SIZE, WAIT, IDS, DISKS);

    private Bound bound(String... words) {
        return Binder.bind(command, List.of(words)).read();
    }

    @Test
    void takesValuesBehindOrWithAnEqualsSign() {
        assertThat(bound("--name", "two words").find(NAME)).contains("two words");
        assertThat(bound("--name=a=b").find(NAME)).contains("a=b");
        assertThat(bound("--name=").find(NAME)).contains("");
    }

    @Test
    void takesFlagsBothWays() {
        assertThat(bound().find(WAIT)).contains(false);
        assertThat(bound("--wait").find(WAIT)).contains(true);
        assertThat(bound("--no-wait").find(WAIT)).contains(false);
        assertThat(bound("--wait=false").find(WAIT)).contains(false);
    }

    @Test
    void takesRepeatedOptionsAndArguments() {
        Bound bound = bound("a", "--id", "1", "b", "--id=2");
        assertThat(bound.find(IDS)).contains(List.of("1", "2"));
        assertThat(bound.find(DISKS)).contains(List.of("a", "b"));
    }

    @Test
    void takesNoOptionsBehindTwoDashes() {
        assertThat(bound("a", "--", "--name", "-x").find(DISKS))
                .contains(List.of("a", "--name", "-x"));
    }

    @Test
    void takesNumbersForArguments() {
        assertThat(bound("-5").find(DISKS)).contains(List.of("-5"));
    }

    @Test
    void takesLettersInAllForms() {
        assertThat(bound("-o", "json").find(GlobalParameters.OUTPUT)).contains("json");
        assertThat(bound("-ojson").find(GlobalParameters.OUTPUT)).contains("json");
        assertThat(bound("-o=json").find(GlobalParameters.OUTPUT)).contains("json");
        assertThat(bound("-yq").find(GlobalParameters.QUIET)).contains(true);
    }

    @Test
    void suggestsTheNearestOption() {
        refused("--nmae", "x")
                .hasMessage("disk create has no option --nmae.")
                .extracting(e -> ((EvsException) e).hint().orElse(""))
                .asInstanceOf(InstanceOfAssertFactories.STRING)
                .startsWith("Did you mean --name");
    }

    @Test
    void saysWhichValueIsMissing() {
        refused("--name").hasMessage("--name NAME: the value is missing.");
        refused("--name", "--wait").hasMessage("--name NAME: the value is missing.");
    }

    @Test
    void saysWhatIsWrongWithAValue() {
        refused("--size", "ten").hasMessage("--size 'ten' is not a whole number.");
        refused("--size", "101").hasMessage("--size '101' is not between 1 and 100.");
        refused("--wait=perhaps").hasMessage("--wait 'perhaps' is neither true nor false.");
    }

    @Test
    void refusesASecondValueWhereOneIsMeant() {
        refused("--size", "1", "--size", "2").hasMessage("--size is given more than once.");
    }

    @Test
    void namesWhatComesLater() {
        FakeCommand script = FakeCommand.of("script", "run", NAME);
        assertThatThrownBy(() -> Binder.bind(script, List.of("--allow-read", "x")))
                .hasMessage(
                        "'script run --allow-read' is not there yet: it comes with the next"
                                + " version of the shell.");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(
                        () -> Binder.requireAll(command, Binder.bind(command, List.of("--wait"))))
                .hasMessage("disk create needs DISK: Disks.");
    }

    @Test
    void refusesArgumentsThatHaveNoPlace() {
        FakeCommand alone = FakeCommand.of("version", "");
        assertThatThrownBy(() -> Binder.bind(alone, List.of("now")))
                .hasMessage("version: 'now' is one argument too many.");
    }

    @Test
    void putsTheLinesOptionsOverStandardOnes() {
        Given standard = Binder.bind(List.of(), List.of("-o", "json", "--cloud", "a"));
        Bound both = Binder.bind(command, List.of("--cloud", "b")).over(standard).read();
        assertThat(both.find(GlobalParameters.CLOUD)).contains("b");
        assertThat(both.find(GlobalParameters.OUTPUT)).contains("json");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(String... words) {
        return assertThatThrownBy(() -> bound(words))
                .describedAs(Arrays.toString(words))
                .isInstanceOfSatisfying(
                        EvsException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.USAGE));
    }
}
