package io.hookline.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class JdbcTransactionsTest {

  private final List<String> calls = new ArrayList<>();
  private final JdbcTransactions transactions =
      new JdbcTransactions(fake(DataSource.class, fake(Connection.class, null)));

  @Test
  void whatTheWorkReturnsIsCommittedFirst() {
    String result = transactions.call(connection -> "stored");

    assertThat(result).isEqualTo("stored");
    assertThat(calls).containsExactly("getConnection", "setAutoCommit", "commit", "close");
  }

  @Test
  void anErrorRollsBackLikeAnException() {
    assertThatThrownBy(
            () ->
                transactions.call(
                    connection -> {
                      throw new StackOverflowError();
                    }))
        .isInstanceOf(StackOverflowError.class);
    assertThat(calls).containsExactly("getConnection", "setAutoCommit", "rollback", "close");
  }

  private <T> T fake(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              calls.add(method.getName());
              return answer;
            }));
  }
}
