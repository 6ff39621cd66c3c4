/** The job that does what runs leave to Spark, as a program of its own. */
package io.hookline.spark.job;
