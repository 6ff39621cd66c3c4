package io.hookline.reporting.figures.growth;

import io.hookline.kit.test.Owner;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What counts of accounts' days, as the roll-up leaves it. */
public final class AccountDays {

  private AccountDays() {}

  static void levels(String brand, UUID account, List<Level> levels) {
    levels.forEach(level -> followers(brand, account, level.day(), level.followers(), false));
  }

  public static void followers(
      String brand, UUID account, LocalDate day, long followers, boolean estimated) {
    try (Connection owner = Owner.connect();
        PreparedStatement sql =
            owner.prepareStatement(
                """
                insert into account_day (brand, account_id, day, followers, estimated, manual, as_of)
                values (?, ?, ?, ?, ?, false, ?::date + 1)""")) {
      sql.setString(1, brand);
      sql.setObject(2, account);
      sql.setObject(3, day);
      sql.setLong(4, followers);
      sql.setBoolean(5, estimated);
      sql.setObject(6, day);
      sql.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
