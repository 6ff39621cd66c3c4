package io.hookline.kit.test;

import io.quarkus.arc.Arc;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/** How many statements the service sends to its database, whoever sends them. */
public final class CountedStatements {

  private CountedStatements() {}

  /** Of what is done here, through Jdbi and through Hibernate; a batch of rows is one. */
  public static long of(Runnable work) {
    Jdbi jdbi = Arc.container().instance(Jdbi.class).get();
    Statistics statistics =
        Arc.container()
            .instance(EntityManagerFactory.class)
            .get()
            .unwrap(SessionFactory.class)
            .getStatistics();
    SqlLogger before = jdbi.getConfig(SqlStatements.class).getSqlLogger();
    AtomicLong sent = new AtomicLong();
    jdbi.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logBeforeExecution(StatementContext context) {
            sent.incrementAndGet();
          }
        });
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    try {
      work.run();
      return sent.get() + statistics.getPrepareStatementCount();
    } finally {
      jdbi.setSqlLogger(before);
      statistics.setStatisticsEnabled(false);
    }
  }
}
