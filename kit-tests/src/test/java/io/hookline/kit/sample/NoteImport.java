package io.hookline.kit.sample;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Notes from files. A title that is taken is the database's word. */
@ApplicationScoped
public class NoteImport implements ImportKind<NewNote> {

  private final Jdbi jdbi;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;
  private volatile Consumer<List<String>> accident = titles -> {};

  NoteImport(Jdbi jdbi, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  /** What happens, from now on, after rows were written and before they are committed. */
  public void accident(Consumer<List<String>> happens) {
    accident = happens;
  }

  @Override
  public String name() {
    return "notes";
  }

  @Override
  public Class<NewNote> type() {
    return NewNote.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewNote>> rows) {
    List<RowOutcome> outcomes = new ArrayList<>();
    List<NoteEvent> events = new ArrayList<>();
    jdbi.useHandle(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  """
                  insert into note (id, brand, title, kind, tags, due_on, version, created_at)
                  values (:id, :brand, :title, :kind, '[]', :dueOn, 0, :now)
                  """);
          for (Row<NewNote> row : rows) {
            UUID id = Ids.next();
            NewNote note = row.value();
            batch
                .bind("id", id)
                .bind("brand", brand.slug())
                .bind("title", note.title())
                .bind("kind", note.kind())
                .bind("dueOn", note.dueOn())
                .bind("now", clock.instant())
                .add();
            outcomes.add(RowOutcome.applied(row, id));
            events.add(new NoteEvent.Written(new Note(id, note, clock.instant()).view()));
          }
          batch.execute();
        });
    outbox.append(brand.slug(), events);
    accident.accept(rows.stream().map(row -> row.value().title()).toList());
    return outcomes;
  }
}
