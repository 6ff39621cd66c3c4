package io.hookline.kit.sample;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Background work that uses the ORM and plain SQL side by side. */
@ApplicationScoped
public class SampleWork {

  private final EntityManager entities;
  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  SampleWork(EntityManager entities, Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.entities = entities;
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  @Transactional
  public void writeBoth(boolean changeMind) {
    NewNote facts = new NewNote("both", Kind.TASK, List.of(), null, null, null, 0, null, null);
    entities.persist(new Note(Ids.next(), facts, clock.instant()));
    entities.flush();
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into heard (id, brand, type, version) values (?, ?, 'both', 0)",
                Ids.next(),
                brand.slug()));
    if (changeMind) {
      throw new IllegalStateException("changed my mind");
    }
  }

  @Transactional
  public void noteBySql(String title) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into note (id, brand, title, kind, tags, version, created_at)
                    values (:id, :brand, :title, 'IDEA', '[]', 0, :now)
                    """)
                .bind("id", Ids.next())
                .bind("brand", brand.slug())
                .bind("title", title)
                .bind("now", clock.instant())
                .execute());
  }

  @Transactional
  public long notesByJpa() {
    return entities.createQuery("select count(*) from Note", Long.class).getSingleResult();
  }

  @Transactional
  public int notesBySql() {
    return jdbi.withHandle(SampleWork::countNotes);
  }

  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public int withoutTransaction() {
    return jdbi.withHandle(SampleWork::countNotes);
  }

  /** The server's process that serves the present connection. */
  @Transactional
  public int connection() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select pg_backend_pid()").mapTo(Integer.class).one());
  }

  public static int countNotes(Handle handle) {
    return handle.createQuery("select count(*) from note").mapTo(Integer.class).one();
  }
}
