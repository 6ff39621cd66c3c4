package io.hookline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StandingConnectionsTest {

  private static final String PROCESS = "select pg_backend_pid()";

  private static String ask(Connection connection, String question) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet answer = sql.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    }
  }

  @Test
  void theSameIsLentAgainAndRemembersNothing() throws SQLException {
    String process;
    try (Connection first = Owner.connect()) {
      process = ask(first, PROCESS);
      first
          .createStatement()
          .execute("create temp table mine (id int); set time zone 'Asia/Tokyo'");
      first.setAutoCommit(false);
      first.createStatement().execute("create table not_committed (id int)");
    }
    try (Connection second = Owner.connect()) {
      assertThat(ask(second, PROCESS)).isEqualTo(process);
      assertThat(second.getAutoCommit()).isTrue();
      assertThat(ask(second, "show time zone")).isNotEqualTo("Asia/Tokyo");
      assertThat(ask(second, "select to_regclass('mine')")).isNull();
      assertThat(ask(second, "select to_regclass('not_committed')")).isNull();
    }
  }

  @Test
  void nobodyHasOneThatAnotherHas() throws SQLException {
    try (Connection one = Owner.connect();
        Connection other = Owner.connect()) {
      assertThat(ask(one, PROCESS)).isNotEqualTo(ask(other, PROCESS));
    }
  }

  @Test
  void oneThatHasEndedIsNotLent() throws SQLException {
    String process;
    try (Connection ended = Owner.connect()) {
      process = ask(ended, PROCESS);
      assertThatThrownBy(() -> ask(ended, "select pg_terminate_backend(pg_backend_pid())"))
          .isInstanceOf(SQLException.class);
    }
    try (Connection next = Owner.connect()) {
      assertThat(ask(next, PROCESS)).isNotEqualTo(process);
    }
  }
}
