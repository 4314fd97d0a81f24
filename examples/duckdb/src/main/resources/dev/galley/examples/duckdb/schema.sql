-- One row an article, valid or not; a field that is missing, or whose text gives no value, is NULL.
CREATE OR REPLACE TABLE articles (
  id BIGINT, source VARCHAR, line BIGINT, valid BOOLEAN,
  title VARCHAR, paragraphs VARCHAR[], byline VARCHAR, created DATE);

CREATE OR REPLACE TABLE categories (article BIGINT, number INTEGER, name VARCHAR, topics VARCHAR[]);

-- Every problem; where a source holds text but no article, the article is NULL.
CREATE OR REPLACE TABLE problems (
  article BIGINT, source VARCHAR, line BIGINT, "column" BIGINT, severity VARCHAR, code VARCHAR, message VARCHAR);
