package io.hookline.content.plan.vocabulary;

import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** What the brand's merged terms mean now; read once in a transaction. */
@TransactionScoped
class MergedTerms implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private static final String MERGED =
      "select vocabulary, key, merged_into from term where brand = :brand and merged_into is not null";

  private final transient Jdbi jdbi;
  private final transient CurrentBrand brand;
  private transient Map<Merged, String> meant;

  @Inject
  MergedTerms(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** For the container's proxy. */
  MergedTerms() {
    this(null, null);
  }

  String now(Vocabulary vocabulary, String key) {
    return all().getOrDefault(new Merged(vocabulary, key), key);
  }

  /** The keys of the terms that mean this one. */
  List<String> into(Vocabulary vocabulary, String key) {
    return all().entrySet().stream()
        .filter(e -> e.getKey().vocabulary() == vocabulary && e.getValue().equals(key))
        .map(e -> e.getKey().key())
        .toList();
  }

  private record Merged(Vocabulary vocabulary, String key) {}

  private Map<Merged, String> all() {
    if (meant == null) {
      meant = read();
    }
    return meant;
  }

  private Map<Merged, String> read() {
    Map<Merged, String> all = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(MERGED)
                .bind("brand", brand.slug())
                .map(
                    (row, context) ->
                        all.put(
                            new Merged(
                                Vocabulary.valueOf(row.getString("vocabulary")),
                                row.getString("key")),
                            row.getString("merged_into")))
                .list());
    return all;
  }
}
