package io.hookline.bulk.imports;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The pieces of a file that wait for a worker, and the rows that were refused. */
@ApplicationScoped
class ImportStore {

  private final Jdbi jdbi;

  ImportStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A refused row, as it was sent. */
  record Refused(RawRow row, String code, String path, String message) {}

  void add(String brand, UUID job, long seq, List<RawRow> rows) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into import_chunk (brand, job_id, seq, rows) values (?, ?, ?, ?)",
                brand,
                job,
                seq,
                Chunks.encode(rows)));
  }

  /** Empty behind the last one. */
  Optional<List<RawRow>> chunk(UUID job, long seq) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select rows from import_chunk where job_id = :job and seq = :seq")
                .bind("job", job)
                .bind("seq", seq)
                .mapTo(String.class)
                .findOne()
                .map(Chunks::decode));
  }

  void forgetChunks(UUID job) {
    jdbi.useHandle(handle -> handle.execute("delete from import_chunk where job_id = ?", job));
  }

  /** Keeps the refused ones among the outcomes of these rows. */
  void refuse(String brand, UUID job, List<RawRow> rows, List<RowOutcome> outcomes) {
    List<RowOutcome> failed = outcomes.stream().filter(RowOutcome::isFailed).toList();
    if (failed.isEmpty()) {
      return;
    }
    Map<Long, RawRow> byLine =
        rows.stream().collect(Collectors.toMap(RawRow::line, Function.identity(), (a, b) -> a));
    jdbi.useHandle(
        handle -> {
          var batch =
              handle.prepareBatch(
                  """
                  insert into import_error (brand, job_id, line, code, path, message, row)
                  values (:brand, :job, :line, :code, :path, :message, :row)
                  """);
          for (RowOutcome row : failed) {
            batch
                .bind("brand", brand)
                .bind("job", job)
                .bind("line", row.line())
                .bind("code", row.problem().code().name())
                .bind("path", path(row.problem()))
                .bind("message", message(row.problem()))
                .bind("row", byLine.get(row.line()).encode())
                .add();
          }
          batch.execute();
        });
  }

  /** Beside the present transaction, which may yet be rolled back. */
  @Transactional(TxType.REQUIRES_NEW)
  public void refuseBeside(String brand, UUID job, List<RawRow> rows, List<RowOutcome> outcomes) {
    refuse(brand, job, rows, outcomes);
  }

  /** What an earlier try has found, which is looked for again. */
  @Transactional(TxType.REQUIRES_NEW)
  public void forgetRefusedBeside(UUID job) {
    jdbi.useHandle(handle -> handle.execute("delete from import_error where job_id = ?", job));
  }

  @Transactional
  public List<Refused> refusedAfter(UUID job, long line, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select row, code, path, message from import_error
                     where job_id = :job and line > :line order by line limit :limit
                    """)
                .bind("job", job)
                .bind("line", line)
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new Refused(
                            RawRow.decode(row.getString("row")),
                            row.getString("code"),
                            row.getString("path"),
                            row.getString("message")))
                .list());
  }

  private static String path(Problem problem) {
    return storable(
        problem.violations().stream().map(Violation::field).collect(Collectors.joining(" ")));
  }

  private static String message(Problem problem) {
    return storable(
        problem.violations().isEmpty()
            ? problem.getMessage()
            : problem.violations().stream()
                .map(violation -> violation.field() + " " + violation.message())
                .collect(Collectors.joining("; ")));
  }

  /** PostgreSQL's texts have no U+0000; names of fields in a file may. */
  private static String storable(String text) {
    return text.replace("\0", "");
  }
}
