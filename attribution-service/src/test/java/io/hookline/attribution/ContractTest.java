package io.hookline.attribution;

import io.hookline.kit.test.ContractIsCurrent;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ContractTest extends ContractIsCurrent {}
