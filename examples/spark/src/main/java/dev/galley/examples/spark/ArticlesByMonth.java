package dev.galley.examples.spark;

import java.io.IOException;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Counts the articles of dumps by month, and the problems by code, in SQL. */
public final class ArticlesByMonth {

    public static void main(String[] args) throws IOException {
        SparkConf conf = new SparkConf()
                .setIfMissing("spark.master", "local[*]") // spark-submit --master sets another
                .setIfMissing("spark.ui.enabled", "false");
        try (SparkSession spark =
                SparkSession.builder().config(conf).appName("articles by month").getOrCreate()) {
            spark.read().format("galley").load(args).createOrReplaceTempView("articles");
            spark.sql("""
                    SELECT date_format(dateCreated, 'yyyy-MM') AS month, count(*) AS articles, count_if(NOT valid) AS invalid
                    FROM articles
                    GROUP BY month
                    ORDER BY month
                    """).show(1000, false);
            spark.sql("""
                    SELECT problem.severity, problem.code, count(*) AS problems, count(DISTINCT source) AS files
                    FROM articles LATERAL VIEW explode(problems) AS problem
                    GROUP BY problem.severity, problem.code
                    ORDER BY problems DESC, code
                    """).show(1000, false);
        }
    }
}
