package io.hookline.attribution.collect.shop;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Owner;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Keeps events of a name from being written, until it is closed; whoever writes one waits. */
final class HeldEvents implements AutoCloseable {

  private static final int KEY = 40_711;

  private final Connection owner;

  HeldEvents(String event) throws SQLException {
    Fixtures.execute(
        """
        create or replace function hold_event() returns trigger language plpgsql as $$
        begin
          if new.event = '%s' then
            perform pg_advisory_xact_lock(%d);
          end if;
          return new;
        end $$;
        create or replace trigger hold_event before insert on event
          for each row execute function hold_event()"""
            .formatted(event, KEY));
    owner = Owner.connect();
    hold();
  }

  private void hold() throws SQLException {
    try (Statement hold = owner.createStatement()) {
      hold.execute("select pg_advisory_lock(" + KEY + ")");
    }
  }

  /** Whether so many wait, for an event or for whoever does. */
  boolean keeps(int waiting) {
    try (Statement ask = owner.createStatement();
        ResultSet row =
            ask.executeQuery(
                "select count(*) from pg_locks where locktype = 'advisory' and not granted"
                    + " and database = (select oid from pg_database"
                    + " where datname = current_database())")) {
      row.next();
      return row.getLong(1) >= waiting;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Waits until it is so, or the patience is at its end. */
  static boolean soon(BooleanSupplier so) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(20);
    }
    return true;
  }

  void letGo() throws SQLException {
    try (Statement free = owner.createStatement()) {
      free.execute("select pg_advisory_unlock_all()");
    }
  }

  @Override
  public void close() throws SQLException {
    letGo();
    // Again: its turn comes when all have ended who waited, and whom the trigger's end would cross.
    hold();
    letGo();
    owner.close();
    Fixtures.execute("drop trigger if exists hold_event on event; drop function hold_event()");
  }
}
