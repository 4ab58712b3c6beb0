package org.evsshell.client.json;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The fields of one JSON object in their order, in two arrays that are just long enough: a list
 * holds thousands of small objects of the same few names, and a hash table for each would be most
 * of its memory. A name is looked for from the front, first as the very same string, which it is
 * where the parser's interned names meet constants. Good for some tens of fields.
 */
final class FieldMap extends AbstractMap<String, JsonNode> {
    private String[] names;
    private JsonNode[] values;
    private int size;

    /** A map of these fields, which it keeps; no name comes twice. */
    FieldMap(String[] names, JsonNode[] values) {
        this.names = names;
        this.values = values;
        this.size = names.length;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public @Nullable JsonNode get(@Nullable Object name) {
        int index = indexOf(name);
        return index < 0 ? null : values[index];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return indexOf(name) >= 0;
    }

    @Override
    public @Nullable JsonNode put(String name, JsonNode value) {
        int index = indexOf(name);
        if (index >= 0) {
            JsonNode before = values[index];
            values[index] = value;
            return before;
        }
        if (size == names.length) {
            int capacity = size + (size >> 1) + 2;
            names = Arrays.copyOf(names, capacity);
            values = Arrays.copyOf(values, capacity);
        }
        names[size] = name;
        values[size++] = value;
        return null;
    }

    @Override
    public @Nullable JsonNode remove(@Nullable Object name) {
        int index = indexOf(name);
        return index < 0 ? null : removeAt(index);
    }

    @Override
    public Set<Map.Entry<String, JsonNode>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<Map.Entry<String, JsonNode>> iterator() {
                return new Entries();
            }
        };
    }

    @SuppressWarnings("ReferenceEquality") // quicker where it hits, and what does not is compared
    private int indexOf(@Nullable Object name) {
        for (int index = 0; index < size; index++) {
            if (names[index] == name) {
                return index;
            }
        }
        for (int index = 0; index < size; index++) {
            if (names[index].equals(name)) {
                return index;
            }
        }
        return -1;
    }

    private JsonNode removeAt(int index) {
        JsonNode removed = values[index];
        int behind = size - index - 1;
        System.arraycopy(names, index + 1, names, index, behind);
        System.arraycopy(values, index + 1, values, index, behind);
        size--;
        return removed;
    }

    private final class Entries implements Iterator<Map.Entry<String, JsonNode>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Map.Entry<String, JsonNode> next() {
            if (next >= size) {
                throw new NoSuchElementException();
            }
            return new Field(next++);
        }

        @Override
        public void remove() {
            removeAt(--next);
        }
    }

    /** One field; what is set in it is set in the map, as the collections' contract has it. */
    private final class Field extends SimpleEntry<String, JsonNode> {
        private final int index;

        Field(int index) {
            super(names[index], values[index]);
            this.index = index;
        }

        @Override
        public JsonNode setValue(JsonNode value) {
            values[index] = value;
            return super.setValue(value);
        }
    }
}
