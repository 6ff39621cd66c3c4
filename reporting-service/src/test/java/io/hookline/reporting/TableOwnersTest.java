package io.hookline.reporting;

import io.hookline.kit.test.TablesHaveOwners;

class TableOwnersTest extends TablesHaveOwners {}
