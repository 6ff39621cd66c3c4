package io.hookline.content;

import io.hookline.kit.test.TablesHaveOwners;

class TableOwnersTest extends TablesHaveOwners {}
