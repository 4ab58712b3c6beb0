package org.evsshell.app.inventory;

import org.evsshell.client.error.ErrorKind;
import org.evsshell.client.error.EvsException;
import org.evsshell.client.page.RowStream;
import org.evsshell.rules.Dialect;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A service of lists, newest first as they stand; counts what is asked and can fail. */
final class FakeService implements InventorySource {
    final Map<Noun, List<ObjectNode>> resources = new EnumMap<>(Noun.class);
    final List<String> asked = new ArrayList<>();
    boolean unreachable;
    Runnable betweenRows = () -> {};
    Runnable betweenLists = () -> {};

    final Map<ShortList, List<ObjectNode>> lists = new EnumMap<>(ShortList.class);

    FakeService() {
        for (Noun noun : Noun.values()) {
            resources.put(noun, new ArrayList<>());
        }
    }

    List<ObjectNode> all(Noun noun) {
        return Objects.requireNonNull(resources.get(noun));
    }

    @Override
    public Dialect dialect() {
        failIfUnreachable();
        return Dialect.EVS;
    }

    @Override
    public RowStream list(Noun noun, int pageSize) {
        asked.add("list " + noun.word() + " by " + pageSize);
        failIfUnreachable();
        RowStream rows = RowStream.of(List.copyOf(all(noun)));
        return rows.filter(
                row -> {
                    betweenRows.run();
                    return true;
                });
    }

    @Override
    public RowStream list(ShortList list) {
        asked.add("list " + list.word());
        failIfUnreachable();
        betweenLists.run();
        return RowStream.of(lists.getOrDefault(list, List.of()));
    }

    @Override
    public Optional<ObjectNode> show(Noun noun, ResourceId id) {
        asked.add("show " + noun.word());
        failIfUnreachable();
        return all(noun).stream()
                .filter(json -> json.path("id").asString().equals(id.toString()))
                .findFirst();
    }

    private void failIfUnreachable() {
        if (unreachable) {
            throw EvsException.of(ErrorKind.UNREACHABLE, "No answer from cloud.example.");
        }
    }

    @Override
    public void close() {
        unreachable = true;
    }
}
