-- Articles by month and category, which is the first topic of a category's name.
SELECT strftime(created, '%Y-%m') AS month, topics[1] AS category, count(DISTINCT id) AS articles
FROM articles JOIN categories ON article = id
WHERE created IS NOT NULL
GROUP BY ALL
ORDER BY ALL
