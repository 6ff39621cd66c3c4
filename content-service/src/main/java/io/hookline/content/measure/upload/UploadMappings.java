package io.hookline.content.measure.upload;

import io.hookline.content.measure.networkfile.Column.Certainty;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is remembered of files, by their headers. */
@Singleton
class UploadMappings extends Aggregates<UploadMapping, UploadMappingView> {

  private final EntityManager entities;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  UploadMappings(
      AggregateStore store,
      EntityManager entities,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    super(store, UploadMapping.class, UploadMapping::view, UploadProblem.UPLOAD_MAPPING_NOT_FOUND);
    this.entities = entities;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  /** Those that there are, by signature. */
  @Transactional
  Map<String, Mapping> find(Collection<String> signatures) {
    Map<String, Mapping> found = new LinkedHashMap<>();
    rows(signatures).forEach(row -> found.put(row.signature(), row.mapping()));
    return found;
  }

  private List<UploadMapping> rows(Collection<String> signatures) {
    return signatures.isEmpty()
        ? List.of()
        : entities
            .createQuery("from UploadMapping where signature in :signatures", UploadMapping.class)
            .setParameter("signatures", signatures)
            .getResultList();
  }

  /** Keeps what was said of a file that was applied: it was right. */
  void remember(Upload upload) {
    for (UnderstoodFile.Table table : upload.understood().tables()) {
      Mapping said = said(table, upload.answers());
      if (said.saysSomething()) {
        List<String> header = header(table);
        String signature = Mapping.signature(header);
        UploadMapping mapping =
            rows(List.of(signature)).stream()
                .findAny()
                .orElseGet(
                    () -> new UploadMapping(Ids.next(), signature, header, said, clock.instant()));
        mapping.say(said, clock.instant());
        save(mapping, UploadMappingEvent.Remembered::new);
      }
    }
  }

  /** Forgets one of them. */
  void forget(UploadMapping mapping) {
    UploadMappingView view = mapping.view();
    entities.remove(mapping);
    entities.flush();
    outbox.append(brand.slug(), new UploadMappingEvent.Forgotten(view));
  }

  static List<String> header(UnderstoodFile.Table table) {
    return table.columns().stream().map(UnderstoodFile.Column::header).toList();
  }

  private static Mapping said(UnderstoodFile.Table table, UploadUpdate answers) {
    Map<String, String> all = answers.answersByQuestion();
    return new Mapping(
        table.kind(),
        table.columns().stream()
            .filter(column -> column.certainty() == Certainty.TOLD)
            .map(column -> new UploadUpdate.ColumnMeaning(column.header(), column.meaning()))
            .toList(),
        answers.language(),
        answer(all, table, "DECIMAL_MARK"),
        answer(all, table, "DAY_MONTH_ORDER"));
  }

  private static String answer(
      Map<String, String> answers, UnderstoodFile.Table table, String kind) {
    return answers.getOrDefault(table.name() + ":" + kind, answers.get(kind));
  }
}
