package io.hookline.creator.money.payee;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Rows with secrets, which are encrypted anew after the key was changed.
 *
 * @param <R> a row
 */
public abstract class SealedRows<R> {

  private static final Logger LOG = Logger.getLogger(SealedRows.class);
  private static final int PIECE = 100;

  /**
   * What was done of some rows.
   *
   * @param last the row after which to go on, or null at the end
   * @param stuck how many no key of this installation opens
   */
  public record Piece(UUID last, int stuck) {}

  protected final Jdbi jdbi;
  protected final CurrentBrand brand;
  private final String brands;
  private final String find;
  private final Class<R> type;

  /**
   * @param brands a function of the database: which have rows that another key has encrypted
   * @param find some of those of {@code :brand} after {@code :after}, with {@code :print}
   */
  protected SealedRows(Jdbi jdbi, CurrentBrand brand, String brands, String find, Class<R> type) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.brands = brands;
    this.find = find;
    this.type = type;
  }

  protected abstract UUID id(R row);

  /**
   * @throws Problem where no key opens it
   */
  protected abstract void encryptAnew(R row, PayeeSecrets secrets);

  List<String> brandsBehind(String print) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select brand from " + brands + "(:print)")
                .bind("print", print)
                .mapTo(String.class)
                .list());
  }

  /** Some rows of the present brand. */
  @Transactional
  public Piece encryptAnew(PayeeSecrets secrets, UUID after) {
    List<R> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(find)
                    .bind("brand", brand.slug())
                    .bind("after", after)
                    .bind("print", secrets.print())
                    .bind("size", PIECE)
                    .map(ConstructorMapper.of(type))
                    .list());
    int stuck = 0;
    for (R row : rows) {
      stuck += tried(row, secrets) ? 0 : 1;
    }
    return new Piece(rows.size() < PIECE ? null : id(rows.get(PIECE - 1)), stuck);
  }

  /** One that no key opens keeps nothing from the others. */
  private boolean tried(R row, PayeeSecrets secrets) {
    try {
      encryptAnew(row, secrets);
      return true;
    } catch (Problem noKeyFits) {
      LOG.debugf("%s: %s", id(row), noKeyFits.getMessage());
      return false;
    }
  }
}
