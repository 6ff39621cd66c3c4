package io.hookline.attribution.credit.engine;

import io.hookline.engine.port.CreditData;
import io.hookline.engine.port.CreditEngine;
import io.hookline.engine.port.CreditEngineContract;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** All that every engine has to hold, by the statements that runs are worked out with. */
@QuarkusTest
class PostgresEngineTest extends CreditEngineContract {

  private Handle handle;

  @BeforeEach
  void open() throws SQLException {
    handle = Jdbi.create(Owner.connect()).open();
    LoadedData.makeTables(handle);
  }

  @AfterEach
  void close() {
    LoadedData.dropTables(handle);
    handle.close();
  }

  @Override
  public CreditEngine load(CreditData data) {
    LoadedData.load(handle, data);
    return new PostgresEngine(handle, new LoadedSource());
  }
}
