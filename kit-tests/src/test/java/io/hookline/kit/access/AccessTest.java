package io.hookline.kit.access;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NORDLYS;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.restassured.RestAssured.given;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessTest {

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  @Test
  void anOperationThatAllowsNobodyRefusesEverybody() {
    expect(given().get("/v1/doors/forgotten"), 401, "UNAUTHENTICATED");
    for (String token : List.of(Tokens.agencyAdmin(), Tokens.sister(), Tokens.admin(ACME))) {
      expect(as(token).get("/v1/doors/forgotten"), 403, "FORBIDDEN");
    }
  }

  @Test
  void theAgencysDoorOpensForTheAgencyAlone() {
    as(Tokens.agencyAdmin()).get("/v1/doors/agency").then().statusCode(200);
    for (String token : List.of(Tokens.sister(), Tokens.admin(ACME), Tokens.withoutGroups())) {
      expect(as(token).get("/v1/doors/agency"), 403, "FORBIDDEN");
    }
  }

  @Test
  void membersNeedATokenAndNoMore() {
    as(Tokens.withoutGroups()).get("/v1/doors/member").then().statusCode(200);
    expect(given().get("/v1/doors/member"), 401, "UNAUTHENTICATED");
  }

  @Test
  void anOpenDoorIsOpenEvenForATokenThatIsNone() {
    given().get("/v1/doors/anyone").then().statusCode(200);
    as("garbage").get("/v1/doors/anyone").then().statusCode(200);
  }

  @Test
  void theAgencyIsAdministratorOfEveryBrand() {
    for (String brand : List.of(ACME, NORDLYS)) {
      as(Tokens.agencyAdmin()).get(door(brand)).then().statusCode(200);
    }
  }

  @Test
  void aBrandsRolesOpenItsDoorsAndNoOthers() {
    as(Tokens.admin(ACME)).get(door(ACME)).then().statusCode(200);
    expect(as(Tokens.operator(ACME)).get(door(ACME)), 403, "FORBIDDEN");
    expect(as(Tokens.admin(NORDLYS)).get(door(ACME)), 404, "BRAND_NOT_FOUND");
    expect(as(Tokens.sister()).get(door(ACME)), 404, "BRAND_NOT_FOUND");
    expect(as(Tokens.withoutGroups()).get(door(ACME)), 404, "BRAND_NOT_FOUND");
  }

  @Test
  void theAgencysDoorOfABrandShowsTheBrandToNobodyElse() {
    String door = "/v1/brands/" + ACME + "/doors/agency";
    as(Tokens.agencyAdmin()).get(door).then().statusCode(200);
    expect(as(Tokens.admin(ACME)).get(door), 403, "FORBIDDEN");
    expect(as(Tokens.admin(NORDLYS)).get(door), 404, "BRAND_NOT_FOUND");
    expect(as(Tokens.agencyAdmin()).get(door.replace(ACME, "ghost")), 404, "BRAND_NOT_FOUND");
  }

  @Test
  void aBrandThatIsNotRegisteredIsUnknownToEverybody() {
    for (String token : List.of(Tokens.agencyAdmin(), Tokens.admin("ghost"))) {
      expect(as(token).get(door("ghost")), 404, "BRAND_NOT_FOUND");
    }
    expect(as(Tokens.agencyAdmin()).get(door("*")), 404, "BRAND_NOT_FOUND");
  }

  private static String door(String brand) {
    return "/v1/brands/" + brand + "/doors/admin";
  }
}
