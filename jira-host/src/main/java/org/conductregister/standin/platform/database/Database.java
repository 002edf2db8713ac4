package org.conductregister.standin.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.conductregister.standin.Settings;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The one database, migrated before anyone gets hold of it; every statement passes {@link Statements}. */
@Configuration(proxyBeanMethods = false)
class Database {

    /** Unwatched: for heartbeats and node messages, which must not disturb counts nor a planned kill. */
    @Bean(destroyMethod = "close")
    HikariDataSource pool(Settings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.jdbcUrl());
        if (!settings.clustered()) {
            config.setUsername("sa");
            config.setPassword("");
        }
        config.setMaximumPoolSize(20);
        config.setPoolName("standin-" + settings.node());
        HikariDataSource pool = new HikariDataSource(config);
        Flyway.configure().dataSource(pool).outOfOrder(true).load().migrate();
        return pool;
    }

    @Bean
    @Primary
    DataSource dataSource(HikariDataSource pool, Statements statements) {
        return ProxyDataSourceBuilder.create(pool).listener(statements).build();
    }

    @Bean
    @Primary
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    JdbcClient unwatchedJdbcClient(HikariDataSource pool) {
        return JdbcClient.create(pool);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }
}
