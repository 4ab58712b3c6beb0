package org.evsshell.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;

/** Objects that were read behave as any object of the library does, whatever is done to them. */
class FieldMapTest {
    private static ObjectNode read(String json) {
        return (ObjectNode) Json.read(json).orElseThrow();
    }

    private static String fields(int count) {
        StringBuilder json = new StringBuilder("{");
        for (int number = 0; number < count; number++) {
            json.append(number == 0 ? "" : ",").append("\"f").append(number).append("\":");
            json.append(number);
        }
        return json.append("}").toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 39, 40, 41, 42, 500})
    void holdsAsManyFieldsAsThereAre(int count) {
        ObjectNode object = read(fields(count));
        assertThat(object).isEqualTo(JsonMapper.shared().readTree(fields(count)));
        assertThat(object.size()).isEqualTo(count);
        assertThat(Json.text(object)).isEqualTo(fields(count));
        for (int number = 0; number < count; number++) {
            assertThat(object.path("f" + number).intValue()).isEqualTo(number);
        }
        assertThat(object.path("f" + count).isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 60})
    void anObjectAmongManyOthersIsNotMixedUpWithThem(int count) {
        String json =
                "{\"a\":" + fields(count) + ",\"b\":[" + fields(2) + "," + fields(count) + "]}";
        assertThat(Json.text(read(json))).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 45})
    void theLastOfEqualNamesCountsAtThePlaceOfTheFirst(int count) {
        String json = fields(count).replace("}", ",\"f0\":\"again\",\"new\":true}");
        ObjectNode object = read(json);
        assertThat(object).isEqualTo(JsonMapper.shared().readTree(json));
        assertThat(object.propertyNames().iterator().next()).isEqualTo("f0");
        assertThat(object.path("f0").stringValue()).isEqualTo("again");
    }

    @Test
    void findsANameThatIsAnotherString() {
        assertThat(read("{\"volume_type\":1}").path("volume".concat("_type")).intValue()).isOne();
    }

    @Test
    void doesWhatAHashTableDoes() {
        ObjectNode object = read("{}");
        Map<String, JsonNode> expected = new LinkedHashMap<>();
        Random random = new Random(7);
        for (int step = 0; step < 2000; step++) {
            String name = "f" + random.nextInt(30);
            if (random.nextInt(3) == 0) {
                assertThat(object.remove(name)).isEqualTo(expected.remove(name));
            } else {
                assertThat(object.replace(name, IntNode.valueOf(step)))
                        .isEqualTo(expected.put(name, IntNode.valueOf(step)));
            }
            assertThat(List.copyOf(object.properties()))
                    .isEqualTo(List.copyOf(expected.entrySet()));
        }
    }

    @Test
    void entriesCanBeChangedAndRemoved() {
        ObjectNode object = read("{\"a\":1,\"b\":2,\"c\":3}");
        Iterator<Map.Entry<String, JsonNode>> entries = object.properties().iterator();
        entries.next().setValue(IntNode.valueOf(9));
        entries.next();
        entries.remove();
        entries.next();
        assertThat(entries.hasNext()).isFalse();
        assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
        assertThat(Json.text(object)).isEqualTo("{\"a\":9,\"c\":3}");
    }

    @Test
    void aCopyIsOnItsOwn() {
        ObjectNode object = read("{\"a\":1}");
        ObjectNode copy = object.deepCopy();
        copy.put("a", 2);
        assertThat(Json.text(object)).isEqualTo("{\"a\":1}");
        assertThat(copy).isNotEqualTo(object);
    }
}
