/** Plain SQL beside the ORM: transactions, joint writes, partitions. */
package io.hookline.kit.sql;
