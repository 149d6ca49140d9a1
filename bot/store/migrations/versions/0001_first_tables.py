"""The first tables; languages that chats chose before there were migrations are kept."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "journal",
        sa.Column("bot", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("lane", sa.BigInteger, nullable=False),
        sa.Column("body", sa.Text),
        sa.Column("state", sa.Integer, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("owner", sa.String(64), nullable=False),
        sa.Column("touched", sa.Float, nullable=False),
    )
    op.create_index("journal_pending", "journal", ["bot", "state", "update_id"])
    chat = op.create_table(
        "chat",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("settings", sa.Text, nullable=False),
    )
    op.create_table(
        "recent",
        sa.Column("kind", sa.String(16), primary_key=True),
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("person", sa.BigInteger, nullable=False),
        sa.Column("expires", sa.Float, nullable=False),
    )
    op.create_index("recent_expires", "recent", ["expires"])
    op.create_index("recent_person", "recent", ["person"])
    op.create_table(
        "miss",
        sa.Column("question", sa.String(300), primary_key=True),
        sa.Column("lang", sa.String(16), primary_key=True),
        sa.Column("outcome", sa.String(16), nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("last_day", sa.String(10), nullable=False),
    )
    op.create_table(
        "vote",
        sa.Column("voter", sa.String(64), primary_key=True),
        sa.Column("record", sa.String(64), primary_key=True),
        sa.Column("useful", sa.Integer, nullable=False),
        sa.Column("cast", sa.Float, nullable=False),
    )
    op.create_table(
        "secret",
        sa.Column("name", sa.String(32), primary_key=True),
        sa.Column("value", sa.String(64), nullable=False),
    )
    op.create_table(
        "picture",
        sa.Column("bot", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("content", sa.String(64), primary_key=True),
        sa.Column("file_id", sa.String(255), nullable=False),
        sa.Column("used", sa.Float, nullable=False),
    )
    bind = op.get_bind()
    if sa.inspect(bind).has_table("chat_language"):
        rows = bind.execute(sa.text("SELECT chat, code FROM chat_language")).all()
        if rows:
            op.bulk_insert(
                chat, [{"id": row[0], "settings": json.dumps({"language": row[1]})} for row in rows]
            )
        op.drop_table("chat_language")


def downgrade() -> None:
    for name in ("picture", "secret", "vote", "miss", "recent", "chat", "journal"):
        op.drop_table(name)
