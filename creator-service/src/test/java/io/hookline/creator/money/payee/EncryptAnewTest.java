package io.hookline.creator.money.payee;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.approved;
import static io.hookline.creator.PayoutFixtures.earner;
import static io.hookline.creator.PayoutFixtures.payee;
import static io.hookline.creator.PayoutFixtures.payoutOf;
import static io.hookline.creator.PayoutFixtures.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.creator.money.InBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.Problem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After the key was changed everything is readable with the new one alone. */
@QuarkusTest
class EncryptAnewTest {

  private static final String NEW_KEY = "another-key-of-32-random-characters-00";

  @Inject EncryptAnew anew;
  @Inject PayeeConfig config;
  @Inject ObjectMapper json;
  @Inject Jdbi jdbi;
  @Inject InBrand acme;

  private PayeeSecrets both;
  private PayeeSecrets onlyNew;

  @BeforeEach
  void begin() {
    twoBrands();
    both = new PayeeSecrets(keys(List.of(config.key().orElseThrow())), json);
    onlyNew = new PayeeSecrets(keys(List.of()), json);
  }

  @Test
  void accountsTaxNumbersAndFilesAreReadWithTheNewKeyAlone() {
    UUID mia = UUID.fromString(payee(creator("mia")));
    String batch = written(earner("ida", "50.00"));
    String xml = file(batch);
    assertThatThrownBy(() -> onlyNew.open(mia, bytes("tax_number", "payee", "id", mia)))
        .isInstanceOf(Problem.class);
    anew.with(both);
    assertThat(onlyNew.account(mia, bytes("proposed_account", "payee", "id", mia)).iban())
        .isEqualTo("DE89370400440532013000");
    assertThat(onlyNew.open(mia, bytes("tax_number", "payee", "id", mia))).isEqualTo("65929970489");
    UUID id = xmlOf(batch);
    assertThat(onlyNew.open(id, bytes("content", "payout_file", "id", id))).isEqualTo(xml);
  }

  @Test
  void hashesAreThoseOfTheNewKeyAlsoOfPayoutsWithoutAFile() {
    String batch = approved(earner("mia", "50.00"));
    UUID payout = UUID.fromString(payoutOf(batch));
    anew.with(both);
    String hash = onlyNew.hash(BankAccount.ofIban("iban", "DE89370400440532013000", null));
    assertThat(text("select account_hash from payout where id = :id", payout)).isEqualTo(hash);
    assertThat(
            text(
                "select y.account_hash from payee y join payout p on p.payee_id = y.id where p.id = :id",
                payout))
        .isEqualTo(hash);
    assertThat(
            text(
                "select y.account_identity from payee y join payout p on p.payee_id = y.id where p.id = :id",
                payout))
        .isEqualTo(
            onlyNew.identity(BankAccount.ofIban("iban", "DE89370400440532013000", "COBADEFFXXX")));
    asFinance(Role.ADMIN).get(acme("payouts/" + payout)).then().statusCode(200);
  }

  @Test
  void whatNoKeyOpensKeepsNothingFromTheOthers() {
    UUID lost = UUID.fromString(payee(creator("lost")));
    UUID mia = UUID.fromString(payee(creator("mia")));
    acme.run(
        () ->
            jdbi.useHandle(
                handle ->
                    handle
                        .createUpdate("update payee set tax_number = 'garbage' where id = :id")
                        .bind("id", lost)
                        .execute()));
    anew.with(both);
    assertThat(text("select key_print from payee where id = :id", mia)).isEqualTo(both.print());
    assertThat(text("select key_print from payee where id = :id", lost))
        .isNotNull()
        .isNotEqualTo(both.print());
  }

  @Test
  void whatTheFormerKeyEncryptsAfterwardsIsEncryptedAnewToo() {
    UUID mia = UUID.fromString(payee(creator("mia")));
    anew.with(both);
    asFinance(Role.ADMIN)
        .post(acme("payees/" + mia + "/bank-details/reject"))
        .then()
        .statusCode(200);
    asFinance(Role.OPERATOR)
        .body("{\"iban\": \"GB29NWBK60161331926819\"}")
        .post(acme("payees/" + mia + "/bank-details"))
        .then()
        .statusCode(200);
    assertThatThrownBy(() -> onlyNew.account(mia, bytes("proposed_account", "payee", "id", mia)))
        .isInstanceOf(Problem.class);
    anew.with(both);
    assertThat(onlyNew.account(mia, bytes("proposed_account", "payee", "id", mia)).iban())
        .isEqualTo("GB29NWBK60161331926819");
  }

  @Test
  void whatThePresentKeyEncryptedIsLeftAlone() {
    PayeeSecrets present = new PayeeSecrets(config, json);
    UUID mia = UUID.fromString(payee(creator("mia")));
    UUID file = xmlOf(written(earner("ida", "50.00")));
    byte[] account = bytes("proposed_account", "payee", "id", mia);
    byte[] xml = bytes("content", "payout_file", "id", file);
    anew.with(present);
    assertThat(bytes("proposed_account", "payee", "id", mia)).isEqualTo(account);
    assertThat(bytes("content", "payout_file", "id", file)).isEqualTo(xml);
  }

  private static String file(String batch) {
    return asFinance(Role.ADMIN)
        .get(acme("payout-batches/" + batch + "/files/xml"))
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private UUID xmlOf(String batch) {
    return UUID.fromString(
        text(
            "select id from payout_file where batch_id = :id and format = 'xml'",
            UUID.fromString(batch)));
  }

  private byte[] bytes(String column, String table, String key, UUID id) {
    return acme.call(
        () ->
            jdbi.withHandle(
                handle ->
                    handle
                        .createQuery(
                            "select %s from %s where %s = :id".formatted(column, table, key))
                        .bind("id", id)
                        .mapTo(byte[].class)
                        .one()));
  }

  private String text(String query, UUID id) {
    return acme.call(
            () ->
                jdbi.withHandle(
                    handle ->
                        handle.createQuery(query).bind("id", id).mapTo(String.class).findOne()))
        .orElse(null);
  }

  private static PayeeConfig keys(List<String> former) {
    return new PayeeConfig() {
      @Override
      public Optional<String> key() {
        return Optional.of(NEW_KEY);
      }

      @Override
      public Optional<List<String>> formerKeys() {
        return Optional.of(former);
      }

      @Override
      public Duration holdAfterChange() {
        return Duration.ZERO;
      }

      @Override
      public boolean taxDataRequired() {
        return true;
      }
    };
  }
}
