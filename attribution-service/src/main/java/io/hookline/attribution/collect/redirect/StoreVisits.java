package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.input.ClickId;
import io.hookline.kit.sql.ArrayParameters;
import io.hookline.kit.sql.DatabaseFailure;
import io.hookline.kit.sql.JdbcTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Stores visits from a spool, and how far the spool has been stored, in one transaction. */
@ApplicationScoped
class StoreVisits {

  private static final Logger LOG = Logger.getLogger(StoreVisits.class);

  private static final String PLACE = "select place_in_spool(?)";

  private static final String STORE =
      """
      select store_visits(?, ?, ?, ?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::bool[],
                          ?::timestamptz[], ?::text[], ?::bool[], ?::text[], ?::text[], ?::text[],
                          ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                          ?::text[], ?::text[])
      """;

  private final JdbcTransactions transactions;

  StoreVisits(JdbcTransactions transactions) {
    this.transactions = transactions;
  }

  /** How far the spool has been stored; 0 for not at all. */
  long place(UUID spool) {
    return transactions.single(
        database -> {
          try (PreparedStatement place = database.prepareStatement(PLACE)) {
            place.setObject(1, spool);
            try (ResultSet row = place.executeQuery()) {
              row.next();
              return row.getLong(1);
            }
          }
        });
  }

  /**
   * Stores what stands between two places of a spool, unless that was done before. A visit that the
   * database refuses for itself is passed over, so that it does not hold up the others.
   *
   * @param refused takes what is passed over, before the others are stored
   * @return false, with nothing stored, if the spool has been stored further than {@code from}: a
   *     part of these visits is there, and the others are still to come from that place on
   */
  boolean store(
      UUID spool,
      long from,
      long to,
      List<VisitRecord> visits,
      Consumer<List<VisitRecord>> refused) {
    try {
      return transactions.single(database -> stored(database, spool, from, to, visits));
    } catch (DatabaseFailure failure) {
      if (!isOfTheVisits(failure)) {
        throw failure;
      }
      Map<Boolean, List<VisitRecord>> tried =
          visits.stream().collect(Collectors.partitioningBy(this::isGood));
      List<VisitRecord> good = tried.get(true);
      if (good.size() == visits.size()) {
        throw failure;
      }
      LOG.errorf(failure, "%d visits are not stored", tried.get(false).size());
      refused.accept(tried.get(false));
      return transactions.single(database -> stored(database, spool, from, to, good));
    }
  }

  /** Data exceptions and violated constraints. */
  private static boolean isOfTheVisits(DatabaseFailure failure) {
    return failure.getCause() instanceof SQLException refused
        && refused.getSQLState() != null
        && (refused.getSQLState().startsWith("22") || refused.getSQLState().startsWith("23"));
  }

  /** Tried by itself and taken back. */
  private boolean isGood(VisitRecord visit) {
    try {
      transactions.call(
          database -> {
            stored(database, UUID.randomUUID(), 0, 1, List.of(visit));
            database.rollback();
            return null;
          });
      return true;
    } catch (DatabaseFailure refused) {
      if (isOfTheVisits(refused)) {
        return false;
      }
      throw refused;
    }
  }

  private static Boolean stored(
      Connection database, UUID spool, long from, long to, List<VisitRecord> visits)
      throws SQLException {
    try (PreparedStatement store = database.prepareStatement(STORE)) {
      store.setObject(1, spool);
      store.setLong(2, from);
      store.setLong(3, to);
      new ArrayParameters<>(store, 4, visits)
          .texts(VisitRecord::brand)
          .uuids(VisitRecord::id)
          .uuids(VisitRecord::link)
          .texts(visit -> visit.linkKind().name())
          .booleans(VisitRecord::ofCreator)
          .instants(VisitRecord::at)
          .texts(visit -> visit.visitor().name())
          .booleans(VisitRecord::led)
          .texts(visit -> ClickId.of(visit.id()))
          .texts(VisitRecord::ttclid)
          .texts(VisitRecord::referrerHost)
          .texts(VisitRecord::agent)
          .texts(visit -> visit.tags().source())
          .texts(visit -> visit.tags().medium())
          .texts(visit -> visit.tags().campaign())
          .texts(visit -> visit.tags().content())
          .texts(visit -> visit.tags().term())
          .texts(visit -> visit.tags().id())
          .texts(VisitRecord::clickKinds);
      try (ResultSet row = store.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }
}
