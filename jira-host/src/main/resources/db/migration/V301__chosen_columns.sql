-- The columns that a user chose for a list of issues ("queue:12", "navigator"), in order.
CREATE TABLE chosen_columns (
    user_key VARCHAR(255) NOT NULL,
    list_name VARCHAR(100) NOT NULL,
    column_ids VARCHAR(4000) NOT NULL,
    PRIMARY KEY (user_key, list_name)
);
