package io.hookline.bulk.imports;

import io.hookline.kit.value.NoValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Under which headings the files of other programs have our fields. A field's own name goes before
 * them all; of several that a file has, the first whose cell says something counts.
 */
public final class Headings {

  private final Map<String, List<String>> fields;
  private final Set<String> notRead;
  private final Set<String> all;

  private Headings(Map<String, List<String>> fields, Collection<String> notRead) {
    this.fields = new LinkedHashMap<>(fields);
    this.notRead = new LinkedHashSet<>(notRead);
    this.all = new LinkedHashSet<>();
    this.fields.values().forEach(all::addAll);
    all.addAll(this.notRead);
  }

  /**
   * @param fields the headings of each, those first that count first
   */
  public static Headings of(Map<String, List<String>> fields) {
    return new Headings(fields, List.of());
  }

  /**
   * @param headings that files have and of which nothing is taken
   */
  public Headings butNot(Collection<String> headings) {
    return new Headings(fields, Stream.concat(notRead.stream(), headings.stream()).toList());
  }

  /** Each once, also of what is not read. */
  public Set<String> all() {
    return all;
  }

  public Set<String> notRead() {
    return notRead;
  }

  /** Those of a field; none for one that goes by its own name only. */
  public List<String> of(String field) {
    return fields.getOrDefault(field, List.of());
  }

  /** The cells that say something, by our own names. */
  public Map<String, String> read(Map<String, String> cells) {
    return read(cells, NoValue::is);
  }

  /**
   * The cells that say something, by our own names.
   *
   * @param saysNothing of a cell
   */
  public Map<String, String> read(Map<String, String> cells, Predicate<String> saysNothing) {
    Map<String, String> telling = new LinkedHashMap<>(cells);
    telling.values().removeIf(saysNothing);
    Map<String, String> own = new LinkedHashMap<>(telling);
    own.keySet().removeAll(all);
    fields.forEach(
        (field, headings) ->
            headings.stream()
                .filter(telling::containsKey)
                .findFirst()
                .ifPresent(heading -> own.putIfAbsent(field, telling.get(heading))));
    return own;
  }
}
