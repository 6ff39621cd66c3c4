package io.hookline.kit.test;

import static io.hookline.kit.sample.Sample.rows;
import static io.hookline.kit.sample.Sample.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmptyDatabaseTest {

  private static final String PAGES = "select pg_relation_size('book') / 8192";
  private static final String WAITING =
      "select count(*) from pg_locks where relation = 'book'::regclass and not granted";

  @BeforeEach
  void create() {
    sql("create table book (id int primary key, title text not null)");
    sql("create table page (book_id int not null references book (id))");
  }

  @AfterEach
  void drop() {
    sql("drop table page, book");
  }

  @Test
  void rowsGoThoughATriggerKeepsThemAndItStands() {
    sql(
        """
        create function keep() returns trigger language plpgsql as $$
        begin
          raise exception 'kept';
        end $$""");
    sql("create trigger keep before delete on book for each row execute function keep()");
    sql("insert into book values (1, 'one')");
    sql("insert into page values (1)");
    EmptyDatabase.empty();
    assertThat(rows("select id from book")).isEmpty();
    assertThat(rows("select book_id from page")).isEmpty();
    sql("insert into book values (1, 'one')");
    assertThatThrownBy(() -> sql("delete from book")).hasMessageContaining("kept");
    sql("drop function keep() cascade");
  }

  @Test
  void aSmallTableKeepsItsFileAndALargeOneDoesNot() {
    sql("insert into book values (1, 'one')");
    EmptyDatabase.empty();
    assertThat(rows(PAGES)).isEqualTo(List.of("1"));
    sql("insert into book select i, repeat('long', 100) from generate_series(1, 1000) i");
    EmptyDatabase.empty();
    assertThat(rows(PAGES)).isEqualTo(List.of("0"));
  }

  @Test
  void whatWasAnalyzedLeavesNoWordOfIt() {
    sql("insert into book values (1, 'one')");
    sql("analyze book");
    EmptyDatabase.empty();
    assertThat(rows("select reltuples from pg_class where oid = 'book'::regclass"))
        .isEqualTo(List.of("-1"));
  }

  @Test
  void whoeverStillWritesIsWaitedFor() throws Exception {
    CompletableFuture<Void> emptied;
    try (Connection writer = Owner.connect()) {
      writer.setAutoCommit(false);
      writer.createStatement().execute("insert into book values (1, 'one')");
      emptied = Background.run(EmptyDatabase::empty);
      await().until(() -> rows(WAITING).equals(List.of("1")));
      writer.commit();
    }
    emptied.get(10, TimeUnit.SECONDS);
    assertThat(rows("select id from book")).isEmpty();
  }

  @Test
  @EmptyFiles
  void plansAreForThoseWhoSayIt() throws Exception {
    assertThat(Owner.plan("acme-cosmetics", "select 1")).isNotEmpty();
  }

  @Test
  void withoutItPlansAreRefused() {
    assertThatThrownBy(() -> Owner.plan("acme-cosmetics", "select 1"))
        .hasMessageContaining("@EmptyFiles");
  }
}
