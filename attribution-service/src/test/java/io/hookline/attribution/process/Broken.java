package io.hookline.attribution.process;

import io.hookline.attribution.Fixtures;

/** A fault of the database that refuses or delays some rows, until it is mended. */
final class Broken {

  private Broken() {}

  /** Refuses rows of a table as they are inserted or updated. */
  static void refuse(String table, String condition) {
    refuse(table, condition, "P0001");
  }

  /**
   * @param condition of {@code new}
   * @param state SQLSTATE with which it fails
   */
  static void refuse(String table, String condition, String state) {
    mend(table);
    Fixtures.execute(
        """
        create function refuse_row() returns trigger language plpgsql as $$
        begin
          if %s then
            raise exception 'refused by a test' using errcode = '%s';
          end if;
          return new;
        end $$;
        create trigger refuse_row before insert or update on %s
          for each row execute function refuse_row()"""
            .formatted(condition, state, table));
  }

  /** Refuses a statement that inserts rows of which so many meet a condition. */
  static void refuseTogether(String table, String condition, int many) {
    refuseTogether(table, condition, many, "P0001");
  }

  /**
   * @param state SQLSTATE with which it fails
   */
  static void refuseTogether(String table, String condition, int many, String state) {
    mend(table);
    Fixtures.execute(
        """
        create function refuse_row() returns trigger language plpgsql as $$
        begin
          if (select count(*) from fresh where %s) >= %d then
            raise exception 'refused by a test' using errcode = '%s';
          end if;
          return null;
        end $$;
        create trigger refuse_row after insert on %s referencing new table as fresh
          for each statement execute function refuse_row()"""
            .formatted(condition, many, state, table));
  }

  /** Takes so long for each row that is inserted. */
  static void delay(String table, double seconds) {
    mend(table);
    Fixtures.execute(
        """
        create function refuse_row() returns trigger language plpgsql as $$
        begin
          perform pg_sleep(%s);
          return new;
        end $$;
        create trigger refuse_row before insert on %s for each row execute function refuse_row()"""
            .formatted(seconds, table));
  }

  static void mend(String table) {
    Fixtures.execute(
        "drop trigger if exists refuse_row on "
            + table
            + "; drop function if exists refuse_row() cascade");
  }

  /** A condition of rows that are of an order. */
  static String isOf(String order) {
    return "exists (select from conversion c where c.brand = new.brand"
        + " and c.id = new.conversion_id and c.order_id = '"
        + order
        + "')";
  }
}
