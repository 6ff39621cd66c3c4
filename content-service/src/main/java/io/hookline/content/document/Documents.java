package io.hookline.content.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.audit.Difference;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The documents of one kind: reading, comparing and writing their versions. A document is named by
 * its path in the API, relative to its brand.
 *
 * @param <C> what such a document holds: a record, stored as its JSON
 */
public final class Documents<C> {

  private final DocumentStore store;
  private final Class<C> type;
  private final C unwritten;
  private final ProblemCode unknown;

  /**
   * @param unwritten what a document holds before anybody has written it: its version 0
   * @param unknown the answer to a version that was never written
   */
  public Documents(DocumentStore store, Class<C> type, C unwritten, ProblemCode unknown) {
    this.store = store;
    this.type = type;
    this.unwritten = unwritten;
    this.unknown = unknown;
  }

  /** The present version, which may be version 0. */
  public DocumentVersion<C> current(String path) {
    return store
        .versions
        .current(path)
        .map(this::typed)
        .orElseGet(() -> DocumentVersion.unwritten(unwritten));
  }

  /** What several documents hold at present, by their path, with one statement. */
  public Map<String, C> contents(Collection<String> paths) {
    Map<String, JsonNode> written = store.versions.contents(paths);
    return paths.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                path ->
                    written.containsKey(path)
                        ? OwnJson.read(store.json, written.get(path), type)
                        : unwritten));
  }

  /**
   * A version that was written.
   *
   * @throws Problem the code for an unknown version
   */
  public DocumentVersion<C> version(String path, long version) {
    return stored(path, version)
        .orElseThrow(() -> new Problem(unknown, "There is no version " + version + "."));
  }

  /** A version, 0 among them, or empty where it was never written. */
  public Optional<DocumentVersion<C>> find(String path, long version) {
    return version == 0 ? Optional.of(DocumentVersion.unwritten(unwritten)) : stored(path, version);
  }

  private Optional<DocumentVersion<C>> stored(String path, long version) {
    return store.versions.version(path, version).map(this::typed);
  }

  /** Those that were written, newest first. */
  public <V> Page<V> versions(String path, PageQuery page, Function<DocumentVersion<C>, V> view) {
    return Page.of(
        store.versions.before(path, page.beforeNumber(), page.fetch()),
        page,
        version -> new Object[] {version.version()},
        version -> view.apply(typed(version)));
  }

  /**
   * What a version has changed.
   *
   * @param since the version to compare with, also a later one or 0; null for the one before
   * @throws Problem the code for an unknown version
   */
  public DifferenceView difference(String path, long version, Long since) {
    JsonNode after = tree(version(path, version).content());
    long other = since == null ? version - 1 : since;
    JsonNode before = tree(other == 0 ? unwritten : version(path, other).content());
    return new DifferenceView(other, version, Difference.between(before, after));
  }

  /**
   * Writes the next version and tells of it in the same transaction, unless it says what the
   * present one says: then that one stays.
   *
   * @param ifMatch the header as sent, with the version that the author has read
   * @param note why, or null
   * @param event makes the event of what was written
   * @throws Problem PRECONDITION_REQUIRED, STALE when somebody else has written meanwhile
   */
  public DocumentVersion<C> write(
      String path,
      String ifMatch,
      C content,
      String note,
      Function<DocumentVersion<C>, ? extends Event> event) {
    long present = store.lock(path);
    Answers.requireMatch(ifMatch, present);
    JsonNode next = tree(content);
    if (present > 0) {
      DocumentVersion<C> current = version(path, present);
      if (tree(current.content()).equals(next)) {
        return current;
      }
    }
    DocumentVersion<C> written = typed(store.write(path, present + 1, next, note));
    store.tell(event.apply(written));
    return written;
  }

  /**
   * Adds a version of a document that stands in the row of an aggregate, which decides about its
   * number and sees to it that nobody else writes meanwhile.
   *
   * @throws Problem STALE when there is such a version
   */
  public void keep(String path, long version, C content, String note) {
    store.keep(path, version, tree(content), note);
  }

  /**
   * Adds the first versions of many such documents.
   *
   * @param contents by path
   * @param notes by path; none where there is none
   */
  public void keepFirst(Map<String, C> contents, Map<String, String> notes) {
    Map<String, JsonNode> trees = new LinkedHashMap<>();
    contents.forEach((path, content) -> trees.put(path, tree(content)));
    store.keepFirst(trees, notes);
  }

  /** In the order of the record's fields, which the database does not keep. */
  private JsonNode tree(C content) {
    return OwnJson.tree(store.json, OwnJson.write(store.json, content));
  }

  private DocumentVersion<C> typed(DocumentVersion<JsonNode> stored) {
    return new DocumentVersion<>(
        stored.version(),
        OwnJson.read(store.json, stored.content(), type),
        stored.note(),
        stored.author(),
        stored.writtenAt());
  }
}
