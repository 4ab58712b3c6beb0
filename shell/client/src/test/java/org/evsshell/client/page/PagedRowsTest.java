package org.evsshell.client.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.evsshell.client.cancel.CancelScope;
import org.evsshell.client.cloud.CinderForm;
import org.evsshell.client.cloud.CloudInfo;
import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.fake.Failures;
import org.evsshell.client.fake.Recorded;
import org.evsshell.client.json.Json;
import org.evsshell.client.json.RowFields;
import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.CallContext;
import org.evsshell.client.operation.Caller;
import org.evsshell.client.operation.RawCall;
import org.evsshell.rules.Dialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

final class PagedRowsTest {
    private final Shelf shelf = new Shelf();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 1000})
    void readsEveryPage(int pageSize) {
        shelf.fill("a", "b", "c", "d");

        assertThat(ids(rows(pageSize))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void theFirstRowFetchesOnePage() {
        shelf.fill("a", "b", "c", "d");

        try (PagedRows rows = rows(2)) {
            assertThat(rows.next().path("id").asString("")).isEqualTo("a");
        }
        assertThat(shelf.asked).containsExactly("limit=2");
    }

    @Test
    void nothingIsFetchedBeforeTheFirstRowIsWanted() {
        rows(2);

        assertThat(shelf.asked).isEmpty();
    }

    @Test
    void aClosedListFetchesNothingMore() {
        shelf.fill("a", "b", "c");
        PagedRows rows = rows(1);
        rows.next();

        rows.close();

        assertThat(rows.hasNext()).isFalse();
        assertThat(shelf.asked).hasSize(1);
    }

    @Test
    void limitIsAlwaysSentAndTheLastRowIsTheMarker() {
        shelf.fill("a", "b", "c");

        ids(rows(2));

        assertThat(shelf.asked).containsExactly("limit=2", "limit=2&marker=b");
    }

    @Test
    void pageSizesTheServiceWouldRefuseAreCut() {
        ids(rows(0));
        ids(rows(5000));

        assertThat(shelf.asked).containsExactly("limit=1", "limit=1000");
    }

    @Test
    void goesOnWhileThereIsANextHoweverShortThePage() {
        shelf.fill("a", "b", "c", "d", "e");
        shelf.serverLimit = 2;

        assertThat(ids(rows(1000))).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void aFullLastPageCostsAnEmptyOneAtARealCinder() {
        shelf.fill("a", "b");
        shelf.nextOnEveryFullPage = true;

        assertThat(ids(rows(2))).containsExactly("a", "b");
        assertThat(shelf.asked).containsExactly("limit=2", "limit=2&marker=b");
    }

    @Test
    void linksThatAreNullEndTheList() {
        Caller caller = new Answering("{\"volumes\":[{\"id\":\"a\"}],\"volumes_links\":null}");

        assertThat(ids(new PagedRows(caller, list(), "volumes", 5))).containsExactly("a");
    }

    @Test
    void aMarkerDeletedMeanwhileStepsBackToTheLastRowThatIsThere() {
        shelf.fill("a", "b", "c", "d", "e");
        shelf.before(2, rows -> rows.remove("b"));

        assertThat(ids(rows(2))).containsExactly("a", "b", "c", "d", "e");
        assertThat(shelf.asked)
                .containsExactly(
                        "limit=2", "limit=2&marker=b", "limit=2&marker=a", "limit=2&marker=d");
    }

    @Test
    void rowsSeenAlreadyAreDroppedAfterAStepBack() {
        shelf.fill("a", "b", "c", "d", "e", "f");
        shelf.before(2, rows -> rows.remove("c"));

        assertThat(ids(rows(3))).containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void stepsBackOverAWholePageThatIsGone() {
        shelf.fill("a", "b", "c", "d", "e", "f");
        shelf.before(
                3,
                rows -> {
                    rows.remove("c");
                    rows.remove("d");
                });

        assertThat(ids(rows(2))).containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void neverEndsQuietlyWhenAllItsPlacesAreGone() {
        shelf.fill("a", "b", "c", "d");
        shelf.before(
                2,
                rows -> {
                    rows.remove("a");
                    rows.remove("b");
                });

        EvsException failure = Failures.of(() -> ids(rows(2)));

        assertThat(failure.kind()).isEqualTo(ErrorKind.SERVICE_FAILURE);
        assertThat(failure)
                .hasMessage(
                        "The list of volumes lost its place: every row of its last pages is gone.");
    }

    @Test
    void aListThatRepeatsItselfFailsLoudly() {
        Caller caller =
                new Answering(
                        "{\"volumes\":[{\"id\":\"a\"}],"
                                + "\"volumes_links\":[{\"rel\":\"next\",\"href\":\"x\"}]}");

        EvsException failure = Failures.of(() -> ids(new PagedRows(caller, list(), "volumes", 5)));

        assertThat(failure)
                .hasMessage(
                        "The list of volumes cannot be read: its pages repeat themselves after"
                                + " a.");
    }

    @Test
    void anAnswerWithoutRowsIsAFailureNotAnEmptyList() {
        EvsException failure =
                Failures.of(() -> ids(new PagedRows(new Answering("{}"), list(), "volumes", 5)));

        assertThat(failure.kind()).isEqualTo(ErrorKind.SERVICE_FAILURE);
        assertThat(failure)
                .hasMessage("The list of volumes cannot be read: the answer has no 'volumes'.");
    }

    @Test
    void aPageThatFailsFailsTheList() {
        shelf.fill("a", "b", "c");
        shelf.before(
                2,
                rows -> {
                    throw EvsException.of(ErrorKind.FORBIDDEN, "no");
                });

        assertThat(Failures.of(() -> ids(rows(2))).kind()).isEqualTo(ErrorKind.FORBIDDEN);
    }

    @Test
    void readsARecordedPageWithEveryField() {
        String body =
                new String(
                        Recorded.answer("26-page-1-limit2").body(),
                        java.nio.charset.StandardCharsets.UTF_8);
        try (PagedRows rows = new PagedRows(new Answering(body), list(), "volumes", 2)) {
            ObjectNode row = rows.next();

            assertThat(row.path("name").asString("")).isEqualTo("cap-1");
            assertThat(row.path("os-vol-tenant-attr:tenant_id").isString()).isTrue();
            assertThat(row.size()).isEqualTo(21);
        }
    }

    @Test
    void aFilterKeepsTheListLazy() {
        shelf.fill("a", "b", "c", "d");

        try (RowStream rows = rows(1).filter(row -> !row.path("id").asString("").equals("a"))) {
            assertThat(rows.next().path("id").asString("")).isEqualTo("b");
        }
        assertThat(shelf.asked).hasSize(2);
    }

    @Test
    void aNarrowListAsksForWhatIsLookedAtAndForMarkers() {
        shelf.fill("a", "b");
        PagedRows rows = rows(1);
        rows.next();

        rows.narrow(Set.of("name"));
        rows.next();

        assertThat(shelf.narrow)
                .containsExactly(null, new RowFields("volumes", Set.of("id", "name")));
    }

    @Test
    void aFilterAddsWhatItTests() {
        shelf.fill("a");
        RowStream rows = rows(1).filter(row -> true, Set.of("status"));

        rows.narrow(Set.of("name"));
        rows.next();

        assertThat(shelf.narrow)
                .containsExactly(new RowFields("volumes", Set.of("id", "name", "status")));
    }

    @Test
    void aFilterThatMayTestAnythingGetsItAll() {
        shelf.fill("a");
        RowStream rows = rows(1).filter(row -> true);

        rows.narrow(Set.of("name"));
        rows.next();

        assertThat(shelf.narrow).containsOnlyNulls();
    }

    private PagedRows rows(int pageSize) {
        return new PagedRows(shelf, list(), "volumes", pageSize);
    }

    private static Call list() {
        return RawCall.of("GET", "/v3/volumes/detail", null);
    }

    private static List<String> ids(RowStream rows) {
        return rows.toList().stream().map(row -> row.path("id").asString("")).toList();
    }

    /** One answer for ever. */
    private static class Answering implements Caller {
        private final String answer;

        Answering(String answer) {
            this.answer = answer;
        }

        @Override
        public JsonNode send(Call call) {
            return Json.read(answer).orElseThrow();
        }

        @Override
        public CloudInfo cloud() {
            return new CloudInfo("c", null, "p1", Dialect.CINDER, CinderForm.V3);
        }

        @Override
        public CallContext context() {
            return CallContext.foreground(new CancelScope());
        }
    }

    /** Rows in an order, served as a real Cinder pages them. */
    private static final class Shelf extends Answering {
        private final List<String> rows = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();
        private final List<@Nullable RowFields> narrow = new ArrayList<>();
        private int serverLimit = 1000;
        private boolean nextOnEveryFullPage;
        private int interruptedPage;
        private Consumer<List<String>> interruption = rows -> {};

        Shelf() {
            super("");
        }

        void fill(String... ids) {
            rows.addAll(List.of(ids));
        }

        /** What happens just before the given page is answered. */
        void before(int page, Consumer<List<String>> happens) {
            interruptedPage = page;
            interruption = happens;
        }

        @Override
        public JsonNode send(Call call) {
            StringBuilder query = new StringBuilder();
            int limit = 0;
            int from = 0;
            asked.add("");
            if (asked.size() == interruptedPage) {
                interruption.accept(rows);
            }
            asked.removeLast();
            for (Map.Entry<String, String> pair : call.query()) {
                query.append(query.isEmpty() ? "" : "&").append(pair.getKey()).append('=');
                query.append(pair.getValue());
                if (pair.getKey().equals("limit")) {
                    limit = Math.min(serverLimit, Integer.parseInt(pair.getValue()));
                } else {
                    from = rows.indexOf(pair.getValue()) + 1;
                }
            }
            asked.add(query.toString());
            narrow.add(call.narrow());
            if (query.indexOf("marker") >= 0 && from == 0) {
                throw EvsException.of(ErrorKind.NOT_FOUND, "marker");
            }
            return page(from, limit);
        }

        private JsonNode page(int from, int limit) {
            int to = Math.min(rows.size(), from + limit);
            ObjectNode answer = Json.object();
            var list = answer.putArray("volumes");
            rows.subList(from, to).forEach(id -> list.addObject().put("id", id));
            if (nextOnEveryFullPage ? to - from == limit : to < rows.size()) {
                ObjectNode link = answer.putArray("volumes_links").addObject();
                link.put("rel", "next").put("href", "http://internal:8776/never-dialled");
            }
            return answer;
        }
    }
}
